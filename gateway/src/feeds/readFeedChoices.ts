import type { DaoConfig } from '@mandate/governance/dao'
import { z } from 'zod'
import type { ReadRows } from '../matching/createRowReader.ts'

const query = `query (
  $chainId: Int!, $governor: String!, $token: String!, $delegate: String!, $accountId: Float!,
  $proposalIds: [BigInt!]!
) {
  ballots(
    where: {
      chainId: $chainId, governor: $governor, voter: $delegate, isOverride: false,
      proposalId_in: $proposalIds
    }
    limit: 1000
  ) {
    items { proposalId choice }
  }
  account(chainId: $accountId, token: $token, address: $delegate) { name }
}`

const page = z.object({
  ballots: z.object({ items: z.array(z.object({ proposalId: z.string(), choice: z.string() })) }),
  account: z.object({ name: z.string().nullable() }).nullable(),
})

/**
 * What a delegate chose on some proposals, by their ids, with what it holds for others and itself; and what it calls
 * itself. @throws UnavailableError
 */
export async function readFeedChoices(
  { read, dao }: { read: ReadRows; dao: DaoConfig },
  delegate: string,
  proposalIds: readonly string[],
) {
  const { chain, contracts } = dao
  const { governor, token } = contracts
  const variables = {
    chainId: chain.id,
    accountId: chain.id,
    governor,
    token,
    delegate,
    proposalIds,
  }
  const { ballots, account } = await read(query, variables, page)
  return {
    choices: new Map(ballots.items.map(({ proposalId, choice }) => [proposalId, choice])),
    name: account?.name ?? null,
  }
}
