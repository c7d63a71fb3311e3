import { graphql } from '../../indexer/generated/gql.ts'
import { useIndexerQuery } from '../../indexer/useIndexerQuery.ts'
import { useDao } from '../../lib/DaoContext.tsx'

const OneProposal = graphql(`
  query OneProposal($chainId: Float!, $governor: String!, $proposalId: BigInt!) {
    proposal(chainId: $chainId, governor: $governor, proposalId: $proposalId) {
      ...ProposalFactsFields
      topicLabelledBy
      topicLabelledOn
      topicLabelledFor
      body
      description
      payload {
        targets
        values
        calldatas
      }
      createdTransaction
      events(orderBy: "block", orderDirection: "asc", limit: 30) {
        items {
          kind
          timestamp
          transaction
          account
          dueAt
        }
      }
    }
  }
`)

/** One proposal with its text, its actions and what happened to it. */
export function useProposal(proposalId: string) {
  const { chain, contracts } = useDao()
  const isNumber = /^\d{1,78}$/.test(proposalId)
  return useIndexerQuery({
    key: 'proposal',
    document: OneProposal,
    variables: {
      chainId: chain.id,
      governor: contracts.governor,
      proposalId: isNumber ? proposalId : '0',
    },
    refetchIntervalMs: 10_000,
  })
}
