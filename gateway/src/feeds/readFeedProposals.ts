import { clockOfMode } from '@mandate/governance/clock'
import { votingDates } from '@mandate/governance/votingDates'
import { z } from 'zod'
import type { FeedSource } from './FeedSource.ts'

const seconds = z.string().transform((text) => dateOf(BigInt(text)))

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
  const clock = clockOfMode(answer.dao?.clockMode ?? 'mode=timestamp')
  const isEstimated = clock === 'blocknumber'
  return answer.proposals.items.map((proposal) => {
    const createdAt = BigInt(proposal.createdAt.getTime()) / 1_000n
    const dates = votingDates({ ...proposal, clock, createdAt }, indexed)
    const [voteStart, voteEnd] = [dateOf(dates.voteStart), dateOf(dates.voteEnd)]
    return { ...proposal, voteStart, voteEnd, isEstimated }
  })
}

function dateOf(seconds: bigint): Date {
  return new Date(Number(seconds) * 1_000)
}
