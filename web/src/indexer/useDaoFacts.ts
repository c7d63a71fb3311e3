import { useDao } from '../lib/DaoContext.tsx'
import { graphql } from './generated/gql.ts'
import { useIndexerQuery } from './useIndexerQuery.ts'

const DaoFacts = graphql(`
  query DaoFacts($chainId: Float!, $governor: String!) {
    dao(chainId: $chainId, governor: $governor) {
      name
      token
      treasury
      clock
      capabilities
      registry
      tokenName
      tokenSymbol
      tokenDecimals
      totalSupply
      votingDelay
      votingPeriod
      proposalThreshold
      quorumNumerator
      quorumDenominator
      timelockDelay
      guardian
      proposalCount
      ballotCount
      holderCount
      delegateCount
      delegatedVotes
    }
  }
`)

/** The DAO's token, rules and counts. They change seldom, so every screen shares one answer. */
export function useDaoFacts() {
  const { chain, contracts } = useDao()
  return useIndexerQuery({
    key: 'daoFacts',
    document: DaoFacts,
    variables: { chainId: chain.id, governor: contracts.governor },
    refetchIntervalMs: 30_000,
  })
}
