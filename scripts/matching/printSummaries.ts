import type { Estimate } from './estimate.ts'
import type { Concentration, Summary } from './summariseResults.ts'

/** Prints the tables; every figure stands in the row of its set. */
export function printSummaries(summaries: readonly Summary[]): void {
  table(
    'HA at five answers: agreement of the first match on later contested proposals (95 % bootstrap over persons)',
    [
      [
        'set',
        'persons',
        'random',
        'powerful',
        'active',
        'crowd',
        'raw',
        'shrunk',
        'pca-2',
        'model',
        'adaptive',
        'best',
      ],
      ...summaries.map((one) => [
        one.set,
        String(one.persons),
        share(one.random),
        ...['powerful5', 'active5', 'crowd5', 'raw5', 'shrunk5', 'pca25', 'model5'].map((name) =>
          share(one.ha[name]),
        ),
        withBounds(one.ha.adaptive5),
        share(one.best),
      ]),
    ],
  )
  table('HA by number of answers, in the order the engine asks', [
    [
      'set',
      'adaptive 3',
      'adaptive 5',
      'adaptive 8',
      'adaptive 12',
      'raw 8',
      '5 over raw',
      '5 over crowd',
      '3 over raw 8',
    ],
    ...summaries.map((one) => [
      one.set,
      ...['adaptive3', 'adaptive5', 'adaptive8', 'adaptive12', 'raw8'].map((name) =>
        share(one.ha[name]),
      ),
      withBounds(one.gain.overRaw),
      withBounds(one.gain.overCrowd),
      withBounds(one.gain.threeOverRawEight),
    ]),
  ])
  table('BA at five answers: mean of agreement where the person was For and where Against', [
    ['set', 'crowd', 'raw', 'model', 'adaptive', 'NG'],
    ...summaries.map((one) => [
      one.set,
      ...['crowd5', 'raw5', 'model5'].map((name) => share(one.ba[name])),
      withBounds(one.ba.adaptive5),
      one.ng.toFixed(2),
    ]),
  ])
  table('What was said, at five adaptive answers', [
    [
      'set',
      'ECE',
      'Brier',
      'stated adv.',
      'actual adv.',
      'confident half',
      'other half',
      'matched',
      'unclear',
      'refused',
      'HA matched',
      'HA unclear',
    ],
    ...summaries.map((one) => [
      one.set,
      ...(one.calibration
        ? [
            one.calibration.ece,
            one.calibration.brier,
            one.calibration.statedAdvantage,
            one.calibration.actualAdvantage,
            one.calibration.confidentHalf,
            one.calibration.otherHalf,
          ].map(digits)
        : ['-', '-', '-', '-', '-', '-']),
      ...[one.said.matched, one.said.unclear, one.said.refused].map(
        (value) => `${Math.round(100 * value)} %`,
      ),
      ...[one.said.haMatched, one.said.haUnclear].map((value) =>
        value === null ? '-' : digits(value),
      ),
    ]),
  ])
  table('Intervals of who is shown first, meant to hold four cases of five', [
    [
      'set',
      'persons and cuts',
      'common ballots',
      'advantage holds',
      'reaches',
      'alignment holds',
      'reaches',
    ],
    ...summaries.map(({ set, rows, said, calibration }) => [
      set,
      String(Math.round(rows * (1 - said.refused))),
      ...(calibration
        ? [
            String(calibration.common),
            digits(calibration.intervals.advantage.share),
            digits(calibration.intervals.advantage.reach),
            digits(calibration.intervals.alignment.share),
            digits(calibration.intervals.alignment.reach),
          ]
        : ['-', '-', '-', '-', '-']),
    ]),
  ])
  table('Concentration if everybody followed', [
    ['set', 'largest, pure order', 'effective', 'HA', 'largest, as shown', 'effective', 'HA'],
    ...summaries.map(({ set, ha, haShown, concentration: { leader, shown } }) => [
      set,
      ...concentrated(leader),
      share(ha.adaptive5),
      ...concentrated(shown),
      haShown === null ? '-' : digits(haShown),
    ]),
  ])
}

function table(title: string, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  console.log(`\n${title}`)
  for (const row of rows)
    console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
}

const concentrated = (one: Concentration | null) =>
  one ? [digits(one.largest), one.effective.toFixed(1)] : ['-', '-']

const digits = (value: number) => value.toFixed(3).replace('0.', '.')

const share = (value: Estimate | null | undefined) => (value ? digits(value.mean) : '-')

const withBounds = (value: Estimate | null | undefined) =>
  value ? `${digits(value.mean)} (${digits(value.low)} to ${digits(value.high)})` : '-'
