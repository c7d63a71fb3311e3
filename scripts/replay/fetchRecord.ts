import type { Hex } from 'viem'
import { z } from 'zod'
import type { ProposalRecord } from './expectedRecord.ts'
import { notedId } from './proposalText.ts'

const query = `query Replayed($chainId: Int, $governor: String, $after: String) {
  proposals(where: { chainId: $chainId, governor: $governor }, orderBy: "number", limit: 100, after: $after) {
    items { title body payload { calldatas } ballotCount forVotes againstVotes abstainVotes }
    pageInfo { hasNextPage endCursor }
  }
}`

const hex = z.string().transform((text): Hex => `0x${text.slice(2)}`)

const answer = z.object({
  data: z.object({
    proposals: z.object({
      items: z.array(
        z.object({
          title: z.string(),
          body: z.string(),
          payload: z.object({ calldatas: z.tuple([hex]) }),
          ballotCount: z.number(),
          forVotes: z.coerce.bigint(),
          againstVotes: z.coerce.bigint(),
          abstainVotes: z.coerce.bigint(),
        }),
      ),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  }),
})

/** Reads through the public GraphQL what became of the replayed proposals, by the source's id. */
export async function fetchRecord(
  graphqlUrl: string,
  dao: { chainId: number; governor: Hex },
): Promise<Map<string, ProposalRecord>> {
  const records = new Map<string, ProposalRecord>()
  for (let after: string | null = null; ; ) {
    const { items, pageInfo } = await fetchPage(graphqlUrl, { ...dao, after })
    for (const { payload, ...record } of items) {
      records.set(notedId(payload.calldatas[0]), record)
    }
    if (!pageInfo.hasNextPage) return records
    after = pageInfo.endCursor
  }
}

async function fetchPage(graphqlUrl: string, variables: object) {
  const response = await fetch(graphqlUrl, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const parsed = answer.safeParse(await response.json())
  if (parsed.success) return parsed.data.data.proposals
  throw new Error(`${graphqlUrl} gave no list of proposals.\n${z.prettifyError(parsed.error)}`)
}
