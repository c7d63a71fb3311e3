import type { ProposalRecord } from './expectedRecord.ts'

export type Comparison = {
  /** Rows of a table: what, in the files, in GraphQL. */
  totals: readonly (readonly [string, string, string])[]
  /** Every proposal that is not the same, and how. */
  differences: readonly string[]
}

type Records = ReadonlyMap<string, ProposalRecord>

const sides = ['forVotes', 'againstVotes', 'abstainVotes'] as const

/** Puts the files' numbers beside GraphQL's. */
export function compareRecords(files: Records, graphql: Records): Comparison {
  const total = (pick: (record: ProposalRecord) => bigint) =>
    [sum(files, pick), sum(graphql, pick)] as const
  const row = (what: string, pick: (record: ProposalRecord) => bigint, decimals: number) => {
    const [left, right] = total(pick)
    return [what, formatUnits(left, decimals), formatUnits(right, decimals)] as const
  }
  return {
    totals: [
      ['proposals', count(files.size), count(graphql.size)],
      row('ballots', ({ ballotCount }) => BigInt(ballotCount), 0),
      row('power for', ({ forVotes }) => forVotes, 18),
      row('power against', ({ againstVotes }) => againstVotes, 18),
      row('power abstaining', ({ abstainVotes }) => abstainVotes, 18),
    ],
    differences: [
      ...[...files].flatMap(([id, expected]) => differ(id, expected, graphql.get(id))),
      ...[...graphql.keys()].filter((id) => !files.has(id)).map((id) => `${id}: not in the files`),
    ],
  }
}

function differ(id: string, expected: ProposalRecord, found: ProposalRecord | undefined): string[] {
  if (found === undefined) return [`${id}: missing in GraphQL`]
  const texts = (['title', 'body'] as const)
    .filter((part) => expected[part] !== found[part])
    .map((part) => `${id}: another ${part}`)
  const ballots =
    expected.ballotCount === found.ballotCount
      ? []
      : [`${id}: ${expected.ballotCount} ballots in the files, ${found.ballotCount} in GraphQL`]
  const tallies = sides
    .filter((side) => expected[side] !== found[side])
    .map(
      (side) =>
        `${id}: ${side} ${formatUnits(expected[side], 18)} in the files, ${formatUnits(found[side], 18)} in GraphQL`,
    )
  return [...texts, ...ballots, ...tallies]
}

function sum(records: Records, pick: (record: ProposalRecord) => bigint): bigint {
  return [...records.values()].reduce((total, record) => total + pick(record), 0n)
}

const count = (value: number): string => value.toLocaleString('en')

function formatUnits(units: bigint, decimals: number): string {
  if (decimals === 0) return units.toLocaleString('en')
  const base = 10n ** BigInt(decimals)
  return `${(units / base).toLocaleString('en')}.${(units % base).toString().padStart(decimals, '0')}`
}
