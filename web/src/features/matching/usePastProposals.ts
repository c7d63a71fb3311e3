import { isContested } from '@mandate/governance/contested'
import { useQuery } from '@tanstack/react-query'
import { fetchAllPages } from '../../indexer/fetchAllPages.ts'
import { graphql } from '../../indexer/generated/gql.ts'
import { requestIndexer } from '../../indexer/requestIndexer.ts'
import { useDao, useWebConfig } from '../../lib/DaoContext.tsx'
import type { PastProposal } from './PastProposal.ts'

const ContestedProposalsPage = graphql(`
  query ContestedProposalsPage($chainId: Int!, $governor: String!, $after: String) {
    proposals(
      where: {
        chainId: $chainId
        governor: $governor
        forCount_gte: 1
        againstCount_gte: 1
        state_in: [defeated, succeeded, queued, expired, executed]
      }
      orderBy: "number"
      orderDirection: "asc"
      limit: 100
      after: $after
    ) {
      items {
        proposalId
        number
        title
        body
        topic
        createdAt
        forCount
        againstCount
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const staleMs = 10 * 60_000

/**
 * The DAO's contested proposals whose vote is over: what a person may be asked about. The same requests for everybody,
 * so that asking for them tells nothing about who asks.
 */
export function usePastProposals() {
  const { gatewayUrl } = useWebConfig()
  const { chain, contracts } = useDao()
  const dao = { chainId: chain.id, governor: contracts.governor }
  return useQuery({
    queryKey: ['pastProposals', chain.id, contracts.governor],
    queryFn: ({ signal }) => fetchProposals({ gatewayUrl, dao, signal }),
    staleTime: staleMs,
  })
}

type Source = {
  gatewayUrl: string
  dao: { chainId: number; governor: string }
  signal: AbortSignal
}

async function fetchProposals({ gatewayUrl, dao, signal }: Source): Promise<PastProposal[]> {
  const document = ContestedProposalsPage
  const rows = await fetchAllPages(async (after) => {
    const variables = { ...dao, after }
    return (await requestIndexer({ gatewayUrl, document, variables, signal })).proposals
  })
  return rows.filter(isContested).map((row) => ({
    id: String(row.proposalId),
    number: row.number,
    title: row.title,
    body: row.body,
    topic: row.topic ?? null,
    createdAt: Number(row.createdAt),
  }))
}
