import { graphql } from '../../indexer/generated/gql.ts'
import { useIndexerQuery } from '../../indexer/useIndexerQuery.ts'
import { useDao } from '../../lib/DaoContext.tsx'

const OpenProposals = graphql(`
  query OpenProposals($chainId: Int!, $governor: String!) {
    proposals(
      where: { chainId: $chainId, governor: $governor, state: active }
      orderBy: "voteEnd"
      orderDirection: "asc"
      limit: 20
    ) {
      totalCount
      items {
        ...ProposalFactsFields
      }
    }
  }
`)

/** The proposals open for voting, the one that ends first comes first. */
export function useOpenProposals({ isWanted }: { isWanted: boolean }) {
  const { chain, contracts } = useDao()
  return useIndexerQuery({
    key: 'openProposals',
    document: OpenProposals,
    variables: { chainId: chain.id, governor: contracts.governor },
    enabled: isWanted,
    refetchIntervalMs: 15_000,
  })
}
