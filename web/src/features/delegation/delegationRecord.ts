import { type Delegation, effectiveDelegation } from '@mandate/governance/delegation'
import type { BallotChoice } from '@mandate/governance/fractionalBallot'

/** One change of a topic's delegation (0: the default). No shares: nobody. `timepoint` is on the token's clock. */
export type DelegationChange = Delegation & { timepoint: number }

export type RecordedProposal = {
  id: string
  title: string
  topicNumber: number
  /** On the governor's clock, as the token's. */
  voteStart: number
  voteEnd: number
}

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
  /** Who held the power when the proposal read it, and how much of it in basis points. */
  holder: string
  basisPoints: number
  ballot: RecordedBallot | null
  status: 'used' | 'missed' | 'waiting'
}

/**
 * What a delegator's power did on each proposal, in the order given, an entry for each who held a part of it. A proposal
 * reads power at its snapshot: whoever held it then for its topic decides over it, whatever changed later. Proposals from
 * before any delegation are left out.
 *
 * @param now on the same clock as the proposals and the changes.
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
    const held = holdersAt(facts.changes, proposal.topicNumber, proposal.voteStart)
    return held.map(({ delegate: holder, basisPoints }): PowerUse<Proposal> => {
      const ballot = ballotAt.get(`${proposal.id}:${holder}`) ?? null
      const status = ballot !== null ? 'used' : now > proposal.voteEnd ? 'missed' : 'waiting'
      return { proposal, holder, basisPoints, ballot, status }
    })
  })
}

/** Who held the power on a topic at `timepoint`: a change counts from its own moment on. */
export function holdersAt(
  changes: readonly DelegationChange[],
  topic: number,
  timepoint: number,
): Delegation['shares'] {
  const latest = new Map<number, DelegationChange>()
  for (const change of changes) {
    if (change.timepoint > timepoint) continue
    const known = latest.get(change.topic)
    if (known === undefined || change.timepoint >= known.timepoint) {
      latest.set(change.topic, change)
    }
  }
  return effectiveDelegation([...latest.values()], topic, BigInt(timepoint))?.shares ?? []
}

/** Those who held a part on the same proposal together, in the order of the record. */
export function byProposal<Use extends PowerUse>(
  uses: readonly Use[],
): readonly (readonly Use[])[] {
  return [...Map.groupBy(uses, ({ proposal }) => proposal.id).values()]
}

/** How many of the newest finished proposals went by without a ballot of anybody who held a part. */
export function missedInARow(uses: readonly PowerUse[]): number {
  const finished = uses.filter(({ status }) => status !== 'waiting')
  const firstUsed = finished.findIndex(({ status }) => status === 'used')
  const missed = firstUsed < 0 ? finished : finished.slice(0, firstUsed)
  const usedId = finished[firstUsed]?.proposal.id
  return new Set(missed.map(({ proposal }) => proposal.id).filter((id) => id !== usedId)).size
}
