import type { Match } from '@mandate/matching'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatPercent, pointsOf } from '../../lib/formatPoints.ts'
import { shortAddress } from '../../lib/shortAddress.ts'
import { Amount } from '../../ui/Amount.tsx'
import { delegatesWords } from '../../words/delegates.ts'
import { matchingWords } from '../../words/matching.ts'
import { ChoiceMark } from './ChoiceMark.tsx'
import { CurrentMark } from './CurrentMark.tsx'
import { DelegateColumn } from './DelegateColumn.tsx'
import { MatterLink } from './MatterLink.tsx'
import { ParticipationText } from './ParticipationText.tsx'
import { ScrollTable } from './ScrollTable.tsx'
import type { Matching } from './useMatching.ts'

const words = matchingWords.compare

/** Two to four matches, a column each: figures first, then what each did on the answered decisions. */
export function CompareTable(props: {
  matches: readonly Match[]
  matching: Matching
  onRemove: (address: string) => void
}) {
  const { matches, matching, onRemove } = props
  const answered = matching.mine.answers.filter(({ choice }) => choice !== 'skip')
  const nameOf = (address: string) => matching.byAddress.get(address)?.name ?? null
  const row = (label: ReactNode, cell: (match: Match) => ReactNode, key: string) => (
    <tr key={key} className="border-t border-line">
      <th scope="row" className="py-2.5 pr-2 text-left font-normal text-muted sm:pr-4">
        {label}
      </th>
      {matches.map((match) => (
        <td key={match.delegate} className="figures px-2 py-2.5 sm:px-3">
          {cell(match)}
        </td>
      ))}
    </tr>
  )
  return (
    <ScrollTable label={words.heading}>
      <thead>
        <tr>
          <td className="min-w-24 sm:w-64" />
          {matches.map(({ delegate }) => (
            <DelegateColumn
              key={delegate}
              address={delegate}
              name={nameOf(delegate)}
              note={<CurrentMark parts={matching.current.get(delegate)} />}
              action={
                <button
                  type="button"
                  aria-label={words.remove(nameOf(delegate) ?? shortAddress(delegate))}
                  onClick={() => onRemove(delegate)}
                  className="grid size-8 shrink-0 place-items-center rounded-full text-muted hover:bg-sunken"
                >
                  <X aria-hidden="true" className="size-4" />
                </button>
              }
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {row(
          words.advantage,
          ({ advantage }) => (
            <Advantage {...advantage} />
          ),
          'advantage',
        )}
        {row(
          matchingWords.matches.alignment,
          ({ alignment: { low, high } }) =>
            matchingWords.matches.alignmentRange(formatPercent(low), formatPercent(high)),
          'alignment',
        )}
        {row(words.basis, ({ basis }) => matchingWords.matches.basis[basis], 'basis')}
        {row(
          delegatesWords.card.participation,
          ({ delegate }) => (
            <ParticipationText of={matching.byAddress.get(delegate)} matching={matching} />
          ),
          'participation',
        )}
        {row(
          matchingWords.matches.delegators,
          ({ delegate }) => matching.byAddress.get(delegate)?.delegatorCount ?? 0,
          'delegators',
        )}
        {row(
          matchingWords.matches.power,
          ({ delegate }) => (
            <Amount
              units={matching.byAddress.get(delegate)?.votingPower ?? 0n}
              {...matching.unit}
            />
          ),
          'power',
        )}
        {answered.map(({ item, choice }) =>
          row(
            <>
              <span className="text-ink">
                <MatterLink id={item} matching={matching} />
              </span>
              <span className="block text-xs">
                {matchingWords.matches.you[choice === 'for' ? 'for' : 'against']}
              </span>
            </>,
            (match) => <EvidenceMark evidence={evidenceOn(item, match, matching)} />,
            item,
          ),
        )}
      </tbody>
    </ScrollTable>
  )
}

function Advantage({ estimate, low, high }: Match['advantage']) {
  return (
    <>
      <span className="font-medium">{words.points(pointsOf(estimate))}</span>{' '}
      <span className="text-muted">{words.range(pointsOf(low), pointsOf(high))}</span>
    </>
  )
}

/** What the delegate did or declared on what the person answered. */
function evidenceOn(item: string, { agreements, differences }: Match, { matterById }: Matching) {
  const matter = matterById.get(item)
  return [...agreements, ...differences].find((one) => matterById.get(one.item) === matter)
}

function EvidenceMark({ evidence }: { evidence: ReturnType<typeof evidenceOn> }) {
  if (evidence === undefined) return <span className="text-muted italic">{words.neither}</span>
  return (
    <>
      <ChoiceMark choice={evidence.choice} />
      {evidence.source === 'stance' ? (
        <span className="block text-xs text-muted">{words.declared}</span>
      ) : null}
    </>
  )
}
