import type { DaoConfig } from '@mandate/governance/dao'
import { type Context, Hono } from 'hono'
import { createAnswerCache } from '../answers/createAnswerCache.ts'
import { sendAnswer } from '../answers/sendAnswer.ts'
import type { AskIndexer } from '../indexer/createIndexerClient.ts'
import type { StateReader } from '../indexer/createStateReader.ts'
import { readIndexedBlocks } from '../indexer/readIndexedBlocks.ts'
import type { RunInTurn } from '../indexer/shareFairly.ts'
import { createRowReader } from '../matching/createRowReader.ts'
import type { Metrics } from '../metrics/createMetrics.ts'
import { errorBody } from '../server/errorBody.ts'
import type { GatewayEnv } from '../server/GatewayEnv.ts'
import { UnavailableError } from '../UnavailableError.ts'
import { deadlineCalendar } from './deadlineCalendar.ts'
import { delegateAtom } from './delegateAtom.ts'
import type { FeedSource } from './FeedSource.ts'
import { proposalAtom } from './proposalAtom.ts'

export type FeedOptions = {
  daos: readonly DaoConfig[]
  askIndexer: AskIndexer
  /** Shared with whoever else asks the indexer for clients. */
  runInTurn: RunInTurn
  index: StateReader
  webUrl?: string
  metrics: Metrics
}

const atom = 'application/atom+xml; charset=utf-8'
const calendar = 'text/calendar; charset=utf-8'

/** Feeds of each DAO and each delegate: what happened as Atom, when votes close as iCalendar. */
export function serveFeeds({
  daos,
  askIndexer,
  runInTurn,
  index,
  webUrl,
  metrics,
}: FeedOptions): Hono<GatewayEnv> {
  const lookUp = createAnswerCache(metrics.countLookup)

  const send = async (
    context: Context<GatewayEnv>,
    contentType: string,
    print: (source: FeedSource) => Promise<string>,
  ) => {
    const dao = daos.find(({ slug }) => slug === context.req.param('dao'))
    if (dao === undefined) return context.json(errorBody('No such DAO is served here.'), 404)
    const state = await index.read()
    const { client } = context.var
    const dated = await lookUp(state, {
      key: context.req.path.toLowerCase(),
      // It tells how far the index is.
      tables: null,
      times: async () => new Map(),
      // Readers of feeds come seldom, and wait.
      toldAt: Number.POSITIVE_INFINITY,
      answer: async (isAwaited) => {
        const askInTurn: AskIndexer = (asked) =>
          runInTurn(client.id, () => askIndexer(asked), isAwaited)
        // Feeds tell times and no states, so they hold until the index moves.
        const read = createRowReader(askInTurn, new Map())
        const indexed = await readIndexed(askInTurn, dao)
        const body = Buffer.from(await print({ dao, read, webUrl, indexed }))
        return { body, times: null, isFaulty: false }
      },
    })
    return await sendAnswer(context, { ...dated, contentType })
  }

  const app = new Hono<GatewayEnv>()
  app.get('/:dao/proposals.atom', (context) => send(context, atom, proposalAtom))
  app.get('/:dao/deadlines.ics', (context) =>
    send(context, calendar, (source) => deadlineCalendar(source)),
  )
  app.get('/:dao/delegates/:file{0x[0-9a-fA-F]{40}\\.atom}', (context) => {
    const delegate = addressIn(context.req.param('file'))
    return send(context, atom, (source) => delegateAtom(source, delegate))
  })
  app.get('/:dao/delegates/:file{0x[0-9a-fA-F]{40}\\.ics}', (context) => {
    const delegate = addressIn(context.req.param('file'))
    return send(context, calendar, (source) => deadlineCalendar(source, delegate))
  })
  app.onError((error, context) => {
    if (error instanceof UnavailableError) return context.json(errorBody(error.message), 502)
    throw error
  })
  return app
}

async function readIndexed(askIndexer: AskIndexer, { name, chain }: DaoConfig) {
  const block = (await readIndexedBlocks(askIndexer)).get(chain.id)
  if (block === undefined) throw new UnavailableError(`"${name}" is not indexed yet.`)
  return { number: BigInt(block.number), timestamp: BigInt(block.timestamp) }
}

function addressIn(file: string): string {
  return file.slice(0, 42).toLowerCase()
}
