import type { DaoConfig } from '@mandate/governance/dao'
import { z } from 'zod'
import type { ReadRows } from '../matching/createRowReader.ts'

const seconds = z.string().transform((text) => new Date(Number(text) * 1_000))

const proposal = z.object({
  proposalId: z.string(),
  number: z.number(),
  title: z.string(),
  proposer: z.string(),
  createdAt: seconds,
  voteStart: seconds,
  voteEnd: seconds,
  canceledAt: seconds.nullable(),
  queuedAt: seconds.nullable(),
  executedAt: seconds.nullable(),
})

export type FeedProposal = z.infer<typeof proposal>

const query = `query ($chainId: Int!, $governor: String!, $limit: Int!) {
  proposals(
    where: { chainId: $chainId, governor: $governor }
    orderBy: "number", orderDirection: "desc", limit: $limit
  ) {
    items {
      proposalId number title proposer createdAt voteStart voteEnd canceledAt queuedAt executedAt
    }
  }
}`

/** A DAO's latest proposals, the newest first. @throws UnavailableError */
export async function readFeedProposals(
  read: ReadRows,
  dao: DaoConfig,
  limit: number,
): Promise<readonly FeedProposal[]> {
  const variables = { chainId: dao.chain.id, governor: dao.contracts.governor, limit }
  const page = z.object({ proposals: z.object({ items: z.array(proposal) }) })
  return (await read(query, variables, page)).proposals.items
}
