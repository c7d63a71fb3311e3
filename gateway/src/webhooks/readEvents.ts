import type { DaoConfig } from '@mandate/governance/dao'
import { z } from 'zod'
import type { AskIndexer } from '../indexer/createIndexerClient.ts'
import { UnavailableError } from '../UnavailableError.ts'
import { type EventType, isEventType, type WebhookEvent } from './WebhookEvent.ts'

type Range = { chainId: number; after: number; upTo: number }

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() })

const log = z.object({
  block: z.string(),
  logIndex: z.number(),
  timestamp: z.string(),
  transaction: z.string(),
})

const proposalEvent = log.extend({
  governor: z.string(),
  proposalId: z.string(),
  kind: z.string(),
  account: z.string(),
  dueAt: z.string().nullable(),
  proposal: z.object({ title: z.string() }).nullable(),
})

const delegationEvent = log.extend({
  token: z.string(),
  delegator: z.string(),
  topic: z.number(),
  fromDelegate: z.string().nullable(),
  toDelegate: z.string().nullable(),
  delegates: z.array(z.string()),
  shares: z.array(z.number()),
  endsAt: z.string().nullable(),
  balance: z.string(),
})

const logFields = 'block logIndex timestamp transaction'

const proposalList = {
  list: 'proposalEvents',
  fields: `${logFields} governor proposalId kind account dueAt proposal { title }`,
  row: proposalEvent,
}

const delegationList = {
  list: 'delegationEvents',
  fields: `${logFields} token delegator topic fromDelegate toDelegate delegates shares endsAt balance`,
  row: delegationEvent,
}

/** Rows of one question. */
const pageRows = 1_000

/**
 * What happened on a chain after one block and up to another, in the DAOs that are served, in the order of the chain.
 * @throws UnavailableError
 */
export async function readEvents(
  askIndexer: AskIndexer,
  daos: readonly DaoConfig[],
  range: Range,
): Promise<WebhookEvent[]> {
  const proposals = await readAll(askIndexer, range, proposalList)
  const delegations = await readAll(askIndexer, range, delegationList)
  return eventsOf(daos, { chainId: range.chainId, proposals, delegations })
}

/**
 * The latest of what happened on a chain up to a block, in the order of the chain: a thousand events of each kind.
 * @returns with the block after which nothing is left out
 * @throws UnavailableError
 */
export async function readLatestEvents(
  askIndexer: AskIndexer,
  daos: readonly DaoConfig[],
  { chainId, upTo }: Omit<Range, 'after'>,
): Promise<{ events: WebhookEvent[]; knownFrom: number }> {
  const asked: Asked = { chainId, after: 0, upTo, direction: 'desc', cursor: null }
  const proposals = await readPage(askIndexer, asked, proposalList)
  const delegations = await readPage(askIndexer, asked, delegationList)
  const knownFrom = Math.max(knownFromOf(proposals), knownFromOf(delegations))
  const events = eventsOf(daos, {
    chainId,
    proposals: proposals.items,
    delegations: delegations.items,
  })
  return { events: events.filter(({ block }) => block > knownFrom), knownFrom }
}

/** The page may end in the middle of a block. */
function knownFromOf({ items, pageInfo }: Page<{ block: string }>): number {
  return pageInfo.hasNextPage ? Number(items.at(-1)?.block ?? 0) : 0
}

type Rows = {
  chainId: number
  proposals: readonly z.infer<typeof proposalEvent>[]
  delegations: readonly z.infer<typeof delegationEvent>[]
}

function eventsOf(
  daos: readonly DaoConfig[],
  { chainId, proposals, delegations }: Rows,
): WebhookEvent[] {
  const here = daos.filter(({ chain }) => chain.id === chainId)
  const events = [
    ...proposals.flatMap(({ kind, proposal, ...row }) => {
      const type = `proposal.${kind}`
      const dao = here.find(({ contracts }) => contracts.governor === row.governor)
      if (dao === undefined || !isEventType(type)) return []
      return [eventOf(type, dao, { ...row, title: proposal?.title ?? null })]
    }),
    ...delegations.flatMap((row) =>
      here
        .filter(({ contracts }) => contracts.token === row.token)
        .map((dao) => eventOf('delegation.changed', dao, row)),
    ),
  ]
  return events.sort((a, b) => a.block - b.block || a.logIndex - b.logIndex)
}

type List<Row extends z.ZodType> = { list: string; fields: string; row: Row }

type Page<Row> = { items: Row[]; pageInfo: z.infer<typeof pageInfo> }

type Asked = Range & { direction: 'asc' | 'desc'; cursor: string | null }

async function readAll<Row extends z.ZodType>(
  askIndexer: AskIndexer,
  range: Range,
  list: List<Row>,
): Promise<z.infer<Row>[]> {
  const rows: z.infer<Row>[] = []
  let cursor: string | null = null
  do {
    const asked: Asked = { ...range, direction: 'asc', cursor }
    const page: Page<z.infer<Row>> = await readPage(askIndexer, asked, list)
    rows.push(...page.items)
    cursor = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (cursor !== null)
  return rows
}

async function readPage<Row extends z.ZodType>(
  askIndexer: AskIndexer,
  { chainId, after, upTo, direction, cursor }: Asked,
  { list, fields, row }: List<Row>,
): Promise<Page<z.infer<Row>>> {
  const answer = z.object({ [list]: z.object({ items: z.array(row), pageInfo }) })
  const query = `query ($chainId: Int!, $after: BigInt!, $upTo: BigInt!, $cursor: String) {
    ${list}(
      where: { AND: [{ chainId: $chainId }, { block_gt: $after }, { block_lte: $upTo }] }
      orderBy: "block", orderDirection: "${direction}", limit: ${pageRows}, after: $cursor
    ) { items { ${fields} } pageInfo { hasNextPage endCursor } }
  }`
  const variables = { chainId, after: `${after}`, upTo: `${upTo}`, cursor }
  const { data } = await askIndexer({ query, variables })
  const page = answer.safeParse(data).data?.[list]
  if (page === undefined) throw new UnavailableError('The indexer does not tell events.')
  return page
}

type Log = z.infer<typeof log> & { proposalId?: string } & Record<string, unknown>

function eventOf(type: EventType, dao: DaoConfig, row: Log): WebhookEvent {
  const { block, logIndex, transaction, timestamp, proposalId } = row
  // One log may end several proposals.
  const proposal = proposalId === undefined ? '' : `-${proposalId.slice(-8)}`
  return {
    id: `${dao.slug}-${block}-${logIndex}-${transaction.slice(2, 18)}${proposal}`,
    type,
    dao: dao.slug,
    block: Number(block),
    logIndex,
    body: JSON.stringify({
      type,
      timestamp: new Date(Number(timestamp) * 1_000).toISOString(),
      data: { dao: dao.slug, chainId: dao.chain.id, ...row },
    }),
  }
}
