import type { ChainMoment } from '@mandate/governance/clock'
import type { ChainReader } from '../chains/createChainReader.ts'
import type { AskIndexer } from '../indexer/createIndexerClient.ts'
import { type IndexedBlock, readIndexedBlocks } from '../indexer/readIndexedBlocks.ts'
import type { ComparisonAge } from '../reconciliation/keepComparisonAges.ts'

export type Readiness = IndexReadiness & {
  /** How long ago the rows of each DAO were held against its chain. */
  comparisons: readonly ComparisonAge[]
  /** Why what belongs to users cannot be reached; null: it can. What is public is answered all the same. */
  degraded: string | null
}

type IndexReadiness = {
  ready: boolean
  /** Null when ready. */
  reason: string | null
  indexedBlock: number | null
  headBlock: number | null
  lagSeconds: number | null
}

/** One more thing that must hold before anybody relies on the answers; resolves to the reason why it does not. */
export type ReadinessCheck = () => Promise<string | null>

/** Blocks that the indexer may be behind whatever their times: a chain at work is always a little ahead. */
const toleratedBlocks = 3

type Options = {
  askIndexer: AskIndexer
  chains: readonly ChainReader[]
  maxLagSeconds: number
  /** Of the rows, which are there by then. */
  readinessChecks: readonly ReadinessCheck[]
  readComparisonAges: () => readonly ComparisonAge[]
  /** Of what belongs to users; absent: nothing of theirs is kept here. */
  checkStore?: ReadinessCheck
}

/** Whether what is answered is what the chains say; and besides, whether what belongs to users can be reached. */
export async function readReadiness(options: Options): Promise<Readiness> {
  const [readiness, degraded = null] = await Promise.all([
    readIndexReadiness(options),
    options.checkStore?.(),
  ])
  return { ...readiness, degraded, comparisons: options.readComparisonAges() }
}

/** Of several chains the first that is not ready is reported. */
async function readIndexReadiness({
  askIndexer,
  chains,
  maxLagSeconds,
  readinessChecks,
}: Options): Promise<IndexReadiness> {
  const indexed = await readIndexedBlocks(askIndexer).catch((error: Error) => error)
  if (indexed instanceof Error) return notReady(indexed.message)
  const all = await Promise.all(
    chains.map((chain) => readChainReadiness(chain, indexed.get(chain.chainId), maxLagSeconds)),
  )
  const readiness = all.find(({ ready }) => !ready) ?? all[0] ?? notReady('No DAO is configured.')
  // Without a head or any rows nothing can be checked; an index that is behind may be so because its chain is another by now.
  if (readiness.headBlock === null || readiness.indexedBlock === null) return readiness
  const reasons = await Promise.all(readinessChecks.map((check) => check()))
  const found = reasons.filter((text) => text !== null)
  if (found.length === 0) return readiness
  return { ...readiness, ready: false, reason: [...told(readiness), ...found].join(' ') }
}

function told({ reason }: IndexReadiness): readonly string[] {
  return reason === null ? [] : [reason]
}

async function readChainReadiness(
  chain: ChainReader,
  indexed: IndexedBlock | undefined,
  maxLagSeconds: number,
): Promise<IndexReadiness> {
  const head = await chain.readHead().catch(() => undefined)
  const chainId = await chain.readChainId().catch(() => undefined)
  if (head === undefined || chainId === undefined) {
    return notReady(`The RPC of "${chain.name}" does not answer.`, { indexed })
  }
  if (chainId !== chain.chainId) {
    return notReady(
      `The RPC of "${chain.name}" serves chain ${chainId}, but chain ${chain.chainId} is configured.`,
      { indexed },
    )
  }
  if (indexed === undefined) return notReady(`"${chain.name}" is not indexed yet.`, { head })
  const behind = Number(head.number) - indexed.number
  const lagSeconds = Number(head.timestamp) - indexed.timestamp
  if (behind < -toleratedBlocks) {
    return notReady(`"${chain.name}" is behind what was indexed of it; was it reset?`, {
      indexed,
      head,
    })
  }
  if (behind > toleratedBlocks && lagSeconds > maxLagSeconds) {
    return notReady(`The indexer is ${behind} blocks behind "${chain.name}".`, { indexed, head })
  }
  return { ready: true, reason: null, ...numbersOf({ indexed, head }) }
}

type Blocks = { indexed?: IndexedBlock; head?: ChainMoment }

function notReady(reason: string, blocks: Blocks = {}): IndexReadiness {
  return { ready: false, reason, ...numbersOf(blocks) }
}

function numbersOf({ indexed, head }: Blocks) {
  return {
    indexedBlock: indexed?.number ?? null,
    headBlock: head === undefined ? null : Number(head.number),
    lagSeconds:
      indexed === undefined || head === undefined
        ? null
        : Math.max(0, Number(head.timestamp) - indexed.timestamp),
  }
}
