import { type ChainMoment, clockOfMode, estimateBlockTime } from '@mandate/governance/clock'
import { z } from 'zod'
import type { FeedSource } from './FeedSource.ts'

const seconds = z.string().transform((text) => new Date(Number(text) * 1_000))

const row = z.object({
  proposalId: z.string(),
  number: z.number(),
  title: z.string(),
  proposer: z.string(),
  createdAt: seconds,
  createdBlock: z.string().transform(BigInt),
  voteStart: z.string().transform(BigInt),
  voteEnd: z.string().transform(BigInt),
  canceledAt: seconds.nullable(),
  queuedAt: seconds.nullable(),
  executedAt: seconds.nullable(),
})

export type FeedProposal = Omit<z.infer<typeof row>, 'voteStart' | 'voteEnd'> & {
  voteStart: Date
  voteEnd: Date
  /** The DAO counts blocks, so nobody knows yet when the vote opens and closes. */
  isEstimated: boolean
}

const query = `query ($chainId: Int!, $daoChainId: Float!, $governor: String!, $limit: Int!) {
  dao(chainId: $daoChainId, governor: $governor) { clockMode }
  proposals(
    where: { chainId: $chainId, governor: $governor }
    orderBy: "number", orderDirection: "desc", limit: $limit
  ) {
    items {
      proposalId number title proposer createdAt createdBlock voteStart voteEnd
      canceledAt queuedAt executedAt
    }
  }
}`

const page = z.object({
  dao: z.object({ clockMode: z.string() }).nullable(),
  proposals: z.object({ items: z.array(row) }),
})

/** A DAO's latest proposals, the newest first. @throws UnavailableError */
export async function readFeedProposals(
  { read, dao, indexed }: FeedSource,
  limit: number,
): Promise<readonly FeedProposal[]> {
  const chainId = dao.chain.id
  const variables = { chainId, daoChainId: chainId, governor: dao.contracts.governor, limit }
  const answer = await read(query, variables, page)
  const isEstimated = clockOfMode(answer.dao?.clockMode ?? 'mode=timestamp') === 'blocknumber'
  return answer.proposals.items.map((proposal) => {
    const dateOf = (timepoint: bigint) =>
      isEstimated ? dateOfBlock(timepoint, proposal, indexed) : new Date(Number(timepoint) * 1_000)
    const { voteStart, voteEnd } = proposal
    return { ...proposal, voteStart: dateOf(voteStart), voteEnd: dateOf(voteEnd), isEstimated }
  })
}

/** Between blocks while only one is known. */
const fallbackSeconds = 12n

function dateOfBlock(number: bigint, proposal: z.infer<typeof row>, to: ChainMoment): Date {
  const { createdBlock, createdAt } = proposal
  const from = { number: createdBlock, timestamp: BigInt(createdAt.getTime()) / 1_000n }
  return new Date(Number(estimateBlockTime(number, { from, to, fallbackSeconds })) * 1_000)
}
