import type { BallotMark } from './BallotMarks.ts'
import type { OpenVoteFacts } from './useOpenVotes.ts'

/** Why something that was marked cannot be cast any more. */
export type LostReason = 'closed' | 'voted' | 'noPower'

export type LostMark = BallotMark & { why: LostReason }

/** Whether the account has a ballot to cast there. */
export function canCast({ facts }: OpenVoteFacts): boolean {
  return facts.power > 0n && !facts.hasVoted
}

/**
 * Marks apart by whether they can still be cast; the good ones in the order of the votes. While more votes are open than
 * are listed, a mark elsewhere may be on one of those: it is neither.
 */
export function sortMarks(
  marks: readonly BallotMark[],
  { votes, unlisted }: { votes: readonly OpenVoteFacts[]; unlisted: number },
): { good: readonly BallotMark[]; lost: readonly LostMark[] } {
  const markOf = (id: string) => marks.filter(({ proposalId }) => proposalId === id)
  const good = votes.filter(canCast).flatMap(({ proposal }) => markOf(proposal.proposalId))
  const lost = marks.flatMap((mark) => {
    const vote = votes.find(({ proposal }) => proposal.proposalId === mark.proposalId)
    if (vote === undefined && unlisted > 0) return []
    const why = whyLost(vote)
    return why === null ? [] : [{ ...mark, why }]
  })
  return { good, lost }
}

function whyLost(vote: OpenVoteFacts | undefined): LostReason | null {
  if (vote === undefined) return 'closed'
  if (canCast(vote)) return null
  return vote.facts.hasVoted ? 'voted' : 'noPower'
}
