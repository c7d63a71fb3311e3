import type { VotingHistory } from '@mandate/matching'
import type { MatchInput, MatchingReply, MatchingRequest, MatchOutput } from './matchingProtocol.ts'

/** The part of a `Worker` (or of a message port) that the client needs. */
export type WorkerLike = Pick<EventTarget, 'addEventListener'> & {
  postMessage(message: MatchingRequest): void
}

export type MatchingClient = {
  /** Learns from a history; `onProgress` hears numbers from 0 to 1. */
  fit(history: VotingHistory, onProgress?: (done: number) => void): Promise<void>
  /** Matches for one person's answers. Rejects before a fit. */
  match(input: MatchInput): Promise<MatchOutput>
}

type Pending = {
  resolve: (reply: MatchingReply) => void
  reject: (error: Error) => void
  onProgress?: ((done: number) => void) | undefined
}

type Ask = { kind: 'fit'; history: VotingHistory } | { kind: 'match'; input: MatchInput }

/** The page's side of the conversation with the matching worker. */
export function createMatchingClient(worker: WorkerLike): MatchingClient {
  const pending = new Map<number, Pending>()
  let lastId = 0

  worker.addEventListener('message', (event) => {
    const reply = (event as MessageEvent<MatchingReply>).data
    const waiting = pending.get(reply.id)
    if (waiting === undefined) return
    if (reply.kind === 'progress') return waiting.onProgress?.(reply.done)
    pending.delete(reply.id)
    if (reply.kind === 'failed') return waiting.reject(new Error(reply.message))
    waiting.resolve(reply)
  })
  worker.addEventListener('error', (event) => {
    const message = 'message' in event && typeof event.message === 'string' ? event.message : ''
    const error = new Error(message || 'The matching worker stopped.')
    for (const { reject } of pending.values()) reject(error)
    pending.clear()
  })

  function ask(request: Ask, onProgress?: (done: number) => void): Promise<MatchingReply> {
    const id = ++lastId
    return new Promise((resolve, reject) => {
      pending.set(id, { resolve, reject, onProgress })
      worker.postMessage({ ...request, id })
    })
  }

  return {
    async fit(history, onProgress) {
      await ask({ kind: 'fit', history }, onProgress)
    },
    async match(input) {
      const reply = await ask({ kind: 'match', input })
      if (reply.kind !== 'matched') throw new Error(`The matching worker replied ${reply.kind}.`)
      return reply.output
    },
  }
}
