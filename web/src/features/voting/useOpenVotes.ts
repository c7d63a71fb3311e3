import type { ProposalFactsFieldsFragment } from '../../indexer/generated/graphql.ts'
import { useOpenProposals } from './useOpenProposals.ts'
import { useVotingPowers, type VotingFacts } from './useVotingPower.ts'

/** A proposal open for voting, and what the chain says of one account there. */
export type OpenVoteFacts = { proposal: ProposalFactsFieldsFragment; facts: VotingFacts }

/** `silent`: the index or the chain does not answer. `unlisted`: how many more are open than are listed. */
export type OpenVotes =
  | { kind: 'unknown' }
  | { kind: 'silent'; service: 'index' | 'chain'; error: unknown; retry: () => void }
  | { kind: 'known'; votes: readonly OpenVoteFacts[]; unlisted: number }

/** The open votes with an account's power and ballot on each, the one that ends first comes first. */
export function useOpenVotes(account: `0x${string}`): OpenVotes {
  const open = useOpenProposals({ isWanted: true })
  const proposals = open.data?.proposals.items ?? []
  const powers = useVotingPowers(
    proposals.map(({ proposalId, voteStart, topicNumber }) => ({
      proposalId,
      account,
      snapshot: BigInt(voteStart),
      topic: topicNumber,
      isSnapshotPast: true,
    })),
  )
  if (open.data === undefined) {
    if (!open.isError) return { kind: 'unknown' }
    return silent('index', open.error, [open])
  }
  const failed = powers.find(({ data, isError }) => isError && data === undefined)
  if (failed !== undefined) return silent('chain', failed.error, powers)
  const votes = proposals.flatMap((proposal, index) => {
    const facts = powers[index]?.data
    return facts === undefined ? [] : [{ proposal, facts }]
  })
  if (votes.length < proposals.length) return { kind: 'unknown' }
  return { kind: 'known', votes, unlisted: open.data.proposals.totalCount - proposals.length }
}

function silent(
  service: 'index' | 'chain',
  error: unknown,
  queries: readonly { refetch: () => Promise<unknown> }[],
): OpenVotes {
  return {
    kind: 'silent',
    service,
    error,
    retry: () => {
      for (const { refetch } of queries) void refetch()
    },
  }
}
