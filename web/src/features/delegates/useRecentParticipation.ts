import { useMemo } from 'react'
import { graphql } from '../../indexer/generated/gql.ts'
import { putToVote } from '../../indexer/putToVote.ts'
import { useIndexerQuery } from '../../indexer/useIndexerQuery.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { useLastKnown } from '../../lib/useLastKnown.ts'

const RecentProposals = graphql(`
  query RecentProposals($where: proposalFilter!, $count: Int!) {
    proposals(
      where: $where
      orderBy: "number"
      orderDirection: "desc"
      limit: $count
    ) {
      items {
        proposalId
        number
        title
        state
        voteStart
      }
    }
  }
`)

const BallotsOnProposals = graphql(`
  query BallotsOnProposals(
    $chainId: Int!
    $governor: String!
    $voter: String!
    $proposalIds: [BigInt!]!
  ) {
    ballots(
      where: {
        chainId: $chainId
        governor: $governor
        voter: $voter
        proposalId_in: $proposalIds
        isOverride: false
      }
      limit: 1000
    ) {
      items {
        proposalId
        choice
      }
    }
  }
`)

export type ProposalUse = {
  proposalId: string
  number: number
  title: string
  isOpen: boolean
  /** The account could vote already when voting power was read for it. */
  couldVote: boolean
  /** Null: no ballot. */
  choice: string | null
}

/** What an account did on the last `count` proposals put to the vote, newest first. */
export function useRecentParticipation(asked: {
  address: string
  couldVoteFrom: bigint | null
  count: number
}) {
  const { address, couldVoteFrom, count } = asked
  const { chain, contracts } = useDao()
  const dao = { chainId: chain.id, governor: contracts.governor }
  const proposals = useIndexerQuery({
    key: 'recentProposals',
    document: RecentProposals,
    variables: { where: putToVote(dao), count },
  })
  const recent = proposals.data?.proposals.items
  const proposalIds = recent?.map(({ proposalId }) => proposalId) ?? []
  const ballots = useIndexerQuery({
    key: 'ballotsOnProposals',
    document: BallotsOnProposals,
    variables: { ...dao, voter: address.toLowerCase(), proposalIds },
    enabled: recent !== undefined,
  })
  // Ballots on the proposals before say nothing of one that has come since.
  const cast = ballots.isPlaceholderData ? undefined : ballots.data?.ballots.items
  const uses = useMemo(() => {
    if (recent === undefined || cast === undefined) return undefined
    const choiceOn = new Map(cast.map((one) => [one.proposalId, one.choice]))
    return recent.map(
      ({ proposalId, number, title, state, voteStart }): ProposalUse => ({
        proposalId,
        number,
        title,
        isOpen: state === 'active',
        couldVote: couldVoteFrom !== null && BigInt(voteStart) >= couldVoteFrom,
        choice: choiceOn.get(proposalId) ?? null,
      }),
    )
  }, [recent, cast, couldVoteFrom])
  const failed = proposals.isError ? proposals : ballots
  return { uses: useLastKnown(uses), error: failed.error, retry: () => void failed.refetch() }
}
