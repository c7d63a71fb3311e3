import { useDao } from '../lib/DaoContext.tsx'
import { graphql } from './generated/gql.ts'
import type { ProposalTypesQuery } from './generated/graphql.ts'
import { useIndexerQuery } from './useIndexerQuery.ts'

const ProposalTypes = graphql(`
  query ProposalTypes($chainId: Int!, $governor: String!) {
    proposalTypes(
      where: { chainId: $chainId, governor: $governor }
      orderBy: "number"
      limit: 16
    ) {
      items {
        number
        name
        votingDelay
        votingPeriod
        executionDelay
        quorumBasisPoints
        approvalThreshold
      }
    }
  }
`)

export type ProposalTypeRow = ProposalTypesQuery['proposalTypes']['items'][number]

/** The rule sets that proposals of this DAO may follow; none where its governor knows none. */
export function useProposalTypes(): readonly ProposalTypeRow[] {
  const { chain, contracts } = useDao()
  const { data } = useIndexerQuery({
    key: 'proposalTypes',
    document: ProposalTypes,
    variables: { chainId: chain.id, governor: contracts.governor },
  })
  return data?.proposalTypes.items ?? []
}
