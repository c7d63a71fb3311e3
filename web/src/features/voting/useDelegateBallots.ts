import type { BallotChoice } from '@mandate/governance/fractionalBallot'
import { useMemo } from 'react'
import { graphql } from '../../indexer/generated/gql.ts'
import { readChoice } from '../../indexer/readChoice.ts'
import { useIndexerQuery } from '../../indexer/useIndexerQuery.ts'
import { useDao } from '../../lib/DaoContext.tsx'

const DelegateBallots = graphql(`
  query DelegateBallots(
    $chainId: Int!
    $governor: String!
    $proposalId: BigInt!
    $voters: [String!]!
  ) {
    ballots(
      where: {
        chainId: $chainId
        governor: $governor
        proposalId: $proposalId
        voter_in: $voters
        isOverride: false
      }
      limit: 10
    ) {
      items {
        voter
        choice
      }
    }
  }
`)

/** What those who hold somebody's power have cast on a proposal so far, by lower-case address; null: nobody says yet. */
export function useDelegateBallots(
  proposalId: string,
  delegates: readonly string[],
): ReadonlyMap<string, BallotChoice> | null {
  const { chain, contracts } = useDao()
  const voters = delegates.map((delegate) => delegate.toLowerCase()).toSorted()
  const { data } = useIndexerQuery({
    key: 'delegateBallots',
    document: DelegateBallots,
    variables: { chainId: chain.id, governor: contracts.governor, proposalId, voters },
    enabled: voters.length > 0,
    refetchIntervalMs: 15_000,
  })
  return useMemo(
    () =>
      data === undefined
        ? null
        : new Map(data.ballots.items.map((row) => [row.voter, readChoice(row.choice)])),
    [data],
  )
}
