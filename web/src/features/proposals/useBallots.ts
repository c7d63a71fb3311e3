import type { BallotChoice } from '@mandate/governance/fractionalBallot'
import { graphql } from '../../indexer/generated/gql.ts'
import type { BallotFilter } from '../../indexer/generated/graphql.ts'
import { useIndexerQuery } from '../../indexer/useIndexerQuery.ts'
import { useDao } from '../../lib/DaoContext.tsx'

const BallotsPage = graphql(`
  query BallotsPage($where: ballotFilter!, $limit: Int!, $offset: Int!) {
    ballots(
      where: $where
      orderBy: "weight"
      orderDirection: "desc"
      limit: $limit
      offset: $offset
    ) {
      items {
        voter
        isOverride
        choice
        forShare
        againstShare
        abstainShare
        weight
        castWeight
        reason
        castAt
        transaction
      }
      totalCount
    }
  }
`)

const VotersByName = graphql(`
  query VotersByName($chainId: Int!, $token: String!, $name: String!) {
    accounts(where: { chainId: $chainId, token: $token, name_contains_nocase: $name }, limit: 50) {
      items {
        address
      }
    }
  }
`)

export const ballotsPerPage = 15

export type BallotSearch = {
  choice?: BallotChoice
  hasReason?: boolean
  text: string
  page: number
}

/** One page of a proposal's ballots, largest voting power first. Names are searched as well as reasons. */
export function useBallots(proposalId: string, search: BallotSearch) {
  const { chain, contracts } = useDao()
  const { choice, hasReason, text, page } = search
  const byName = useIndexerQuery({
    key: 'votersByName',
    document: VotersByName,
    variables: { chainId: chain.id, token: contracts.token, name: text },
    enabled: text !== '',
  })
  const named = byName.data?.accounts.items.map(({ address }) => address) ?? []
  const matches: BallotFilter[] = [
    { reason_contains_nocase: text },
    { voter_contains: text.toLowerCase() },
    ...(named.length === 0 ? [] : [{ voter_in: named }]),
  ]
  return useIndexerQuery({
    key: 'ballots',
    document: BallotsPage,
    variables: {
      where: {
        chainId: chain.id,
        governor: contracts.governor,
        proposalId,
        ...(choice === undefined ? {} : { choice }),
        ...(hasReason ? { reason_not: '' } : {}),
        ...(text === '' ? {} : { OR: matches }),
      },
      limit: ballotsPerPage,
      offset: (page - 1) * ballotsPerPage,
    },
    enabled: text === '' || !byName.isPending,
    refetchIntervalMs: 15_000,
  })
}
