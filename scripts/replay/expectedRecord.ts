import { addToTally, type Tally } from '@mandate/governance/tally'
import { expectedText } from './proposalText.ts'
import type { SourceBallot, SourceHistory } from './SourceHistory.ts'

/** What the files say of a proposal, to be found again in GraphQL. */
export type ProposalRecord = Tally & { title: string; body: string; ballotCount: number }

/** Counts the files' own rows, without the ones that were left out, by the source's id. */
export function expectedRecord(
  history: SourceHistory,
  leftOut: ReadonlySet<SourceBallot>,
): Map<string, ProposalRecord> {
  const records = new Map(
    history.proposals.map((proposal): [string, ProposalRecord] => [
      proposal.id,
      {
        ...expectedText(proposal),
        forVotes: 0n,
        againstVotes: 0n,
        abstainVotes: 0n,
        ballotCount: 0,
      },
    ]),
  )
  for (const ballot of history.ballots) {
    const record = records.get(ballot.proposal)
    if (record === undefined || leftOut.has(ballot)) continue
    Object.assign(record, addToTally(record, ballot.choice, ballot.weight))
    record.ballotCount += 1
  }
  return records
}
