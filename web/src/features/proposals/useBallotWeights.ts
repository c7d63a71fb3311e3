import { useMemo } from 'react'
import { graphql } from '../../indexer/generated/gql.ts'
import { useIndexerQuery } from '../../indexer/useIndexerQuery.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import type { ProposalDetails } from './ProposalPage.tsx'
import type { WeighedBallot } from './tallyHistory.ts'

const BallotWeights = graphql(`
  query BallotWeights($chainId: Int!, $governor: String!, $proposalId: BigInt!, $limit: Int!) {
    ballots(
      where: { chainId: $chainId, governor: $governor, proposalId: $proposalId }
      orderBy: "weight"
      orderDirection: "desc"
      limit: $limit
    ) {
      items {
        castAt
        forShare
        againstShare
        abstainShare
        weight
      }
    }
  }
`)

/** One page: where more people vote, the largest ballots stand for nearly all of the power. */
const mostBallots = 1_000

/** When the largest ballots on a proposal were cast and what they weigh, asked again only once there are others. */
export function useBallotWeights(proposal: ProposalDetails) {
  const { chain, contracts } = useDao()
  const { proposalId, ballotCount, overrideCount } = proposal
  const castCount = ballotCount + overrideCount
  const { data, error, refetch } = useIndexerQuery({
    key: `ballotWeights ${ballotCount} ${overrideCount}`,
    document: BallotWeights,
    variables: {
      chainId: chain.id,
      governor: contracts.governor,
      proposalId,
      limit: mostBallots,
    },
    enabled: castCount > 0,
  })
  const ballots = useMemo(() => data?.ballots.items.map(readBallot), [data])
  return { ballots, castCount, error, retry: () => void refetch() }
}

function readBallot(row: {
  castAt: string
  forShare: number
  againstShare: number
  abstainShare: number
  weight: string
}): WeighedBallot {
  return {
    castAt: Number(row.castAt),
    weight: BigInt(row.weight),
    shares: { for: row.forShare, against: row.againstShare, abstain: row.abstainShare },
  }
}
