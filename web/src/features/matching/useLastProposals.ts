import type { BallotChoice } from '@mandate/governance/fractionalBallot'
import { useQuery } from '@tanstack/react-query'
import { fetchBallotsOn } from '../../indexer/fetchBallotsOn.ts'
import { graphql } from '../../indexer/generated/gql.ts'
import { readChoice } from '../../indexer/readChoice.ts'
import { requestIndexer } from '../../indexer/requestIndexer.ts'
import { useDao, useWebConfig } from '../../lib/DaoContext.tsx'

const FinishedProposals = graphql(`
  query FinishedProposals($chainId: Int!, $governor: String!, $count: Int!) {
    proposals(
      where: {
        chainId: $chainId
        governor: $governor
        state_in: [defeated, succeeded, queued, expired, executed]
      }
      orderBy: "number"
      orderDirection: "desc"
      limit: $count
    ) {
      items {
        proposalId
        number
        title
        state
      }
    }
  }
`)

const shownProposals = 10

export type FinishedProposal = {
  id: string
  number: number
  title: string
  choiceOf: ReadonlyMap<string, BallotChoice>
}

/**
 * The last finished proposals with every ballot on them, newest first. The ballots of all voters, not of the
 * matches alone: whom somebody is matched with is nobody's business.
 */
export function useLastProposals() {
  const { gatewayUrl } = useWebConfig()
  const { chain, contracts } = useDao()
  const dao = { chainId: chain.id, governor: contracts.governor }
  return useQuery({
    queryKey: ['indexer', 'lastProposals', dao],
    staleTime: 60_000,
    queryFn: async ({ signal }): Promise<FinishedProposal[]> => {
      const asked = { gatewayUrl, signal }
      const document = FinishedProposals
      const variables = { ...dao, count: shownProposals }
      const { proposals } = await requestIndexer({ ...asked, document, variables })
      const proposalIds = proposals.items.map(({ proposalId }) => proposalId)
      const ballots = await fetchBallotsOn(asked, { ...dao, proposalIds })
      return proposals.items.map(({ proposalId: id, number, title }) => ({
        id,
        number,
        title,
        choiceOf: new Map(
          ballots
            .filter(({ proposalId }) => proposalId === id)
            .map(({ voter, choice }) => [voter, readChoice(choice)]),
        ),
      }))
    },
    // Maps are not compared by content.
    structuralSharing: false,
  })
}
