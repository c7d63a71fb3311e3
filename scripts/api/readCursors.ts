import type { DaoConfig } from '@mandate/governance/dao'
import { z } from 'zod'
import { documentId } from './screenQueries.ts'

const answer = z.object({
  data: z.object({
    accounts: z.object({
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  }),
})

/** Where the pages of delegates begin, by asking for one after the other as the web does. */
export async function readCursors(gatewayUrl: string, { chain, contracts }: DaoConfig) {
  const cursors: (string | null)[] = [null]
  for (;;) {
    const variables = { chainId: chain.id, token: contracts.token, after: cursors.at(-1) }
    const response = await fetch(`${gatewayUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId: documentId('DelegatesPage'), variables }),
    })
    const { pageInfo } = answer.parse(await response.json()).data.accounts
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return cursors
    cursors.push(pageInfo.endCursor)
  }
}
