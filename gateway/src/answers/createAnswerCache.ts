import { setTimeout as pause } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import type { ChainTimes } from '../graphql/currentTime.ts'
import { endOf, type IndexState, markOf, type Tables } from '../indexer/IndexState.ts'

/** An answer as it goes over the wire. */
export type Answer = {
  body: Buffer<ArrayBuffer>
  /** The times that it depends on; null: it holds at any time. */
  times: ChainTimes | null
  /** Errors inside: whoever asks again is answered anew. */
  isFaulty: boolean
  /** Its compressed form, once somebody wanted it. */
  compressed?: Promise<Buffer<ArrayBuffer>>
  /** A name for its bytes, once somebody was sent it. */
  digest?: string
}

/** An answer with the name of the state of the index that it was made in. */
export type DatedAnswer = { answer: Answer; state: string }

export type Question = {
  key: string
  tables: Tables
  times: () => Promise<ChainTimes>
  /** Makes the answer. While nobody awaits it all who asked have the one before. */
  answer: (isAwaited: () => boolean) => Promise<Answer>
  /** The asker knows of this moment, in milliseconds: an answer that was not right then is none. */
  toldAt?: number
}

type KeptAnswer = DatedAnswer & {
  mark: string
  /** When it was last known to be right, in milliseconds. */
  rightAt: number
}

type Making = {
  answer: Promise<KeptAnswer>
  begunAt: number
  /** Waits for the answer, which is urgent from then on. */
  wait: () => Promise<KeptAnswer>
}

export type LookupOutcome = 'hit' | 'joined' | 'miss' | 'past'

const maximumBytes = 64_000_000
/** How long somebody waits for a new answer while the one before is at hand. */
const patienceMilliseconds = 40
/** How long the answer before may have stopped being right. */
const graceMilliseconds = 2_000

/**
 * Answers, as long as no row changes in the tables that they were made of. Whoever asks what is being answered already
 * waits for that answer, and while many are made at once not for long: the one before, right until a moment ago, is given
 * instead.
 */
export function createAnswerCache(onLookup: (outcome: LookupOutcome) => void) {
  const answers = new LRUCache<string, KeptAnswer>({
    maxSize: maximumBytes,
    sizeCalculation: ({ answer }, key) => answer.body.byteLength + key.length + 200,
  })
  const pending = new Map<string, Making>()

  return async function lookUp(state: IndexState, question: Question): Promise<DatedAnswer> {
    const mark = markOf(question.tables, state)
    const known = answers.get(question.key)
    if (known?.mark === mark && (await isTimely(known, question))) {
      known.rightAt = Date.now()
      onLookup('hit')
      return known
    }
    const joined = pending.get(keyOf(question, mark))
    const making = joined ?? begin(state.name, mark, question)
    if (known !== undefined && isUsable(known, question, state) && (await isSlow(making))) {
      onLookup('past')
      return known
    }
    onLookup(joined === undefined ? 'miss' : 'joined')
    return await making.wait()
  }

  function begin(state: string, mark: string, question: Question): Making {
    const key = keyOf(question, mark)
    let isAwaited = false
    const answer = question
      .answer(() => isAwaited)
      .then((made) => {
        const kept = { answer: made, state, mark, rightAt: Date.now() }
        if (!made.isFaulty) answers.set(question.key, kept)
        return kept
      })
      .finally(() => pending.delete(key))
    // Whoever took the one before does not hear of a failure.
    answer.catch(() => undefined)
    const wait = () => {
      isAwaited = true
      return answer
    }
    const making = { answer, begunAt: Date.now(), wait }
    pending.set(key, making)
    return making
  }
}

function keyOf({ key }: Question, mark: string): string {
  return `${mark}\n${key}`
}

async function isTimely({ answer }: KeptAnswer, { times }: Question): Promise<boolean> {
  return answer.times === null || isSame(answer.times, await times())
}

/** Whether an answer that is not right any more was so a moment ago, and when the asker was told of another. */
function isUsable(known: KeptAnswer, { tables, toldAt = 0 }: Question, state: IndexState): boolean {
  const { answer, mark, rightAt } = known
  const ended = mark === markOf(tables, state) ? rightAt : endOf(mark, tables, state)
  const rightUntil = Math.min(
    ended ?? 0,
    answer.times === null ? Number.POSITIVE_INFINITY : rightAt,
  )
  return rightUntil > toldAt && Date.now() - rightUntil <= graceMilliseconds
}

/** Whether an answer takes longer than somebody waits who has another. */
async function isSlow({ answer, begunAt }: Making): Promise<boolean> {
  const patience = begunAt + patienceMilliseconds - Date.now()
  if (patience <= 0) return true
  return await Promise.race([answer.then(() => false), pause(patience, true, { ref: false })])
}

function isSame(one: ChainTimes, other: ChainTimes): boolean {
  return [...one].every(([chainId, moment]) => {
    const then = other.get(chainId)
    return then?.timestamp === moment?.timestamp && then?.number === moment?.number
  })
}
