import { graphql } from '../../indexer/generated/gql.ts'
import { useIndexerQuery } from '../../indexer/useIndexerQuery.ts'
import { useDao } from '../../lib/DaoContext.tsx'

const HomeProposals = graphql(`
  query HomeProposals($chainId: Int!, $governor: String!) {
    active: proposals(
      where: { chainId: $chainId, governor: $governor, state: active }
      orderBy: "voteEnd"
      orderDirection: "asc"
      limit: 20
    ) {
      items {
        ...ProposalFactsFields
      }
      totalCount
    }
    next: proposals(
      where: { chainId: $chainId, governor: $governor, state_in: [pending] }
      orderBy: "number"
      orderDirection: "asc"
      limit: 5
    ) {
      items {
        ...ProposalFactsFields
      }
    }
    toExecute: proposals(
      where: { chainId: $chainId, governor: $governor, state_in: [succeeded, queued] }
      orderBy: "number"
      orderDirection: "desc"
      limit: 5
    ) {
      items {
        ...ProposalFactsFields
      }
    }
    lately: proposals(
      where: { chainId: $chainId, governor: $governor, state_in: [executed, defeated, canceled] }
      orderBy: "number"
      orderDirection: "desc"
      limit: 4
    ) {
      items {
        ...ProposalFactsFields
      }
    }
  }
`)

/** What the home screen shows: open votes (the one that ends first comes first), what is due, what was decided. */
export function useHomeProposals() {
  const { chain, contracts } = useDao()
  return useIndexerQuery({
    key: 'homeProposals',
    document: HomeProposals,
    variables: { chainId: chain.id, governor: contracts.governor },
    refetchIntervalMs: 10_000,
  })
}
