import { LRUCache } from 'lru-cache'
import type { ChainTimes } from '../graphql/currentTime.ts'

/** An answer as it goes over the wire. */
export type Answer = {
  body: Buffer
  /** The times that it depends on; null: it holds at any time. */
  times: ChainTimes | null
  /** Errors inside: whoever asks again is answered anew. */
  isFaulty: boolean
  /** Its compressed form, once somebody wanted it. */
  compressed?: Promise<Buffer>
}

type Question = { key: string; times: () => Promise<ChainTimes>; answer: () => Promise<Answer> }

const maximumBytes = 64_000_000

/**
 * Answers of one state of the index: when the index moves on all of them go. Whoever asks what is being answered
 * already waits for that answer.
 */
export function createAnswerCache(onLookup: (outcome: 'hit' | 'joined' | 'miss') => void) {
  const answers = new LRUCache<string, Answer>({
    maxSize: maximumBytes,
    sizeCalculation: ({ body }, key) => body.byteLength + key.length + 200,
  })
  let pending = new Map<string, Promise<Answer>>()
  let currentState: string | undefined

  return async function lookUp(state: string, { key, times, answer }: Question): Promise<Answer> {
    if (state !== currentState) {
      currentState = state
      answers.clear()
      pending = new Map()
    }
    const known = answers.get(key)
    if (known !== undefined && (known.times === null || isSame(known.times, await times()))) {
      onLookup('hit')
      return known
    }
    const joined = pending.get(key)
    onLookup(joined === undefined ? 'miss' : 'joined')
    return joined ?? begin(key, answer)
  }

  function begin(key: string, answer: () => Promise<Answer>): Promise<Answer> {
    const ours = pending
    const promise = answer()
      .then((made) => {
        if (ours === pending && !made.isFaulty) answers.set(key, made)
        return made
      })
      .finally(() => ours.delete(key))
    ours.set(key, promise)
    return promise
  }
}

function isSame(one: ChainTimes, other: ChainTimes): boolean {
  return [...one].every(([chainId, moment]) => {
    const then = other.get(chainId)
    return then?.timestamp === moment?.timestamp && then?.number === moment?.number
  })
}
