import type { DaoConfig } from '@mandate/governance/dao'
import { z } from 'zod'
import type { ReadRows } from '../matching/createRowReader.ts'

const ballot = z.object({
  proposalId: z.string(),
  choice: z.string(),
  isOverride: z.boolean(),
  reason: z.string(),
  castAt: z.string().transform((text) => new Date(Number(text) * 1_000)),
  proposal: z.object({ title: z.string() }).nullable(),
})

const query = `query (
  $chainId: Int!, $governor: String!, $token: String!, $voter: String!, $accountId: Float!
) {
  ballots(
    where: { chainId: $chainId, governor: $governor, voter: $voter }
    orderBy: "castAt", orderDirection: "desc", limit: 200
  ) {
    items { proposalId choice isOverride reason castAt proposal { title } }
  }
  account(chainId: $accountId, token: $token, address: $voter) { name }
}`

/** What an account voted lately, the latest first, and what it calls itself. @throws UnavailableError */
export async function readFeedBallots(read: ReadRows, dao: DaoConfig, voter: string) {
  const { chain, contracts } = dao
  const variables = {
    chainId: chain.id,
    accountId: chain.id,
    governor: contracts.governor,
    token: contracts.token,
    voter,
  }
  const page = z.object({
    ballots: z.object({ items: z.array(ballot) }),
    account: z.object({ name: z.string().nullable() }).nullable(),
  })
  const { ballots, account } = await read(query, variables, page)
  return { ballots: ballots.items, name: account?.name ?? null }
}
