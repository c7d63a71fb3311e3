import type { BallotChoice } from '@mandate/governance/fractionalBallot'

/** One change of a delegation. Null: nobody. Seconds on the chain's clock. */
export type DelegationChange = { timestamp: number; toDelegate: string | null }

export type RecordedProposal = { id: string; title: string; voteStart: number; voteEnd: number }

export type RecordedBallot = {
  proposal: string
  voter: string
  choice: BallotChoice
  reason: string
  castAt: number
}

/** What became of one person's power on one proposal. */
export type PowerUse<Proposal extends RecordedProposal = RecordedProposal> = {
  proposal: Proposal
  /** Who held the power when the proposal read it. */
  holder: string
  ballot: RecordedBallot | null
  status: 'used' | 'missed' | 'waiting'
}

/**
 * What a delegator's power did on each proposal, in the order given. A proposal reads power at its snapshot: whoever
 * held it then decides over it, whatever changed later. Proposals from before any delegation are left out.
 */
export function delegationRecord<Proposal extends RecordedProposal>(
  facts: {
    changes: readonly DelegationChange[]
    proposals: readonly Proposal[]
    ballots: readonly RecordedBallot[]
  },
  now: number,
): PowerUse<Proposal>[] {
  const ballotAt = new Map(
    facts.ballots.map((ballot) => [`${ballot.proposal}:${ballot.voter}`, ballot]),
  )
  return facts.proposals.flatMap((proposal) => {
    const holder = delegateAt(facts.changes, proposal.voteStart)
    if (holder === null) return []
    const ballot = ballotAt.get(`${proposal.id}:${holder}`) ?? null
    const status = ballot !== null ? 'used' : now > proposal.voteEnd ? 'missed' : 'waiting'
    return [{ proposal, holder, ballot, status }]
  })
}

/** Who held the power at `timepoint`: ERC20Votes counts a change from its own second on. */
export function delegateAt(changes: readonly DelegationChange[], timepoint: number): string | null {
  const until = changes.filter(({ timestamp }) => timestamp <= timepoint)
  const last = until.reduce<DelegationChange | null>(
    (latest, change) => (latest === null || change.timestamp >= latest.timestamp ? change : latest),
    null,
  )
  return last?.toDelegate ?? null
}

/** How many of the newest finished proposals went by without a ballot. */
export function missedInARow(uses: readonly PowerUse[]): number {
  const finished = uses.filter(({ status }) => status !== 'waiting')
  const firstUsed = finished.findIndex(({ status }) => status === 'used')
  return firstUsed < 0 ? finished.length : firstUsed
}
