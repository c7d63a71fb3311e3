import { ApiError } from './ApiError.ts'
import { createBatch } from './createBatch.ts'
import { createSender, type SenderOptions } from './createSender.ts'
import { type Account, accountFields, type Proposal, proposalFields } from './rows.ts'

export type DaoAddress = { chainId: number; governor: string; token: string }

type Page<Row> = {
  items: Row[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** Rows of one request, far below what the gateway allows. */
const rowsAtOnce = 100

/** Asks a Mandate gateway. What it is asked is sent gently: a few at a time, later when told so, together when alike. */
export function createClient(options: SenderOptions) {
  const send = createSender(options)

  /** Any query. @throws ApiError, also for errors inside the answer */
  async function query<Data>(
    document: string,
    variables: Record<string, unknown> = {},
  ): Promise<Data> {
    const body = { query: document, variables }
    const answer = (await send({ method: 'POST', path: '/graphql', body })) as {
      data: Data
      errors?: readonly { message: string }[]
    }
    if (answer.errors === undefined) return answer.data
    throw new ApiError(answer.errors.map(({ message }) => message).join(' '), 200)
  }

  /** One DAO. Calls for single rows that are made together are sent together. */
  function dao({ chainId, governor, token }: DaoAddress) {
    const loadAccounts = async (addresses: readonly string[]) => {
      const { accounts } = await query<{ accounts: Page<Account> }>(accountsByAddress, {
        chainId,
        token,
        addresses,
      })
      return new Map(accounts.items.map((account) => [account.address, account]))
    }
    const loadProposals = async (ids: readonly string[]) => {
      const { proposals } = await query<{ proposals: Page<Proposal> }>(proposalsById, {
        chainId,
        governor,
        ids,
      })
      return new Map(proposals.items.map((proposal) => [proposal.proposalId, proposal]))
    }
    const account = createBatch(loadAccounts, rowsAtOnce)
    return {
      account: (address: string) => account(address.toLowerCase()),
      proposal: createBatch(loadProposals, rowsAtOnce),
      /** All proposals, the newest first, page by page as they are needed. */
      async *proposals(): AsyncGenerator<Proposal> {
        let after: string | null = null
        do {
          const page: Page<Proposal> = (
            await query<{ proposals: Page<Proposal> }>(allProposals, { chainId, governor, after })
          ).proposals
          yield* page.items
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
        } while (after !== null)
      },
    }
  }

  return { query, dao }
}

const accountsByAddress = `query Accounts($chainId: Int!, $token: String!, $addresses: [String!]!) {
  accounts(
    where: { chainId: $chainId, token: $token, address_in: $addresses }, limit: ${rowsAtOnce}
  ) { items { ${accountFields} } }
}`

const proposalsById = `query Proposals($chainId: Int!, $governor: String!, $ids: [BigInt!]!) {
  proposals(
    where: { chainId: $chainId, governor: $governor, proposalId_in: $ids }, limit: ${rowsAtOnce}
  ) { items { ${proposalFields} } }
}`

const allProposals = `query AllProposals($chainId: Int!, $governor: String!, $after: String) {
  proposals(
    where: { chainId: $chainId, governor: $governor }
    orderBy: "number", orderDirection: "desc", limit: ${rowsAtOnce}, after: $after
  ) { items { ${proposalFields} } pageInfo { hasNextPage endCursor } }
}`
