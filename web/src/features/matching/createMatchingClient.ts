import type {
  MatchInput,
  MatchingReply,
  MatchingRequest,
  MatchOutput,
  PublicModel,
  WishInput,
  WishOutput,
} from './matchingProtocol.ts'

/** The part of a `Worker` (or of a message port) that the client needs. */
export type WorkerLike = Pick<EventTarget, 'addEventListener'> & {
  postMessage(message: MatchingRequest): void
}

export type MatchingClient = {
  /** Rejects a damaged or foreign file with an UnreadableModelError. */
  load(model: PublicModel): Promise<void>
  /** Matches for one person's answers. Rejects before a model is loaded. */
  match(input: MatchInput): Promise<MatchOutput>
  /** What a person would choose. Rejects before a model is loaded. */
  wish(input: WishInput): Promise<WishOutput>
}

/** The downloaded file is no model that this page can read: another one has to be fetched. */
export class UnreadableModelError extends Error {
  override readonly name = 'UnreadableModelError'
}

type Pending = { resolve: (reply: MatchingReply) => void; reject: (error: Error) => void }

type Ask =
  | { kind: 'load'; model: PublicModel }
  | { kind: 'match'; input: MatchInput }
  | { kind: 'wish'; input: WishInput }

/** The page's side of the conversation with the matching worker. */
export function createMatchingClient(worker: WorkerLike): MatchingClient {
  const pending = new Map<number, Pending>()
  let lastId = 0

  worker.addEventListener('message', (event) => {
    const reply = (event as MessageEvent<MatchingReply>).data
    const waiting = pending.get(reply.id)
    if (waiting === undefined) return
    pending.delete(reply.id)
    if (reply.kind === 'unreadable') return waiting.reject(new UnreadableModelError(reply.message))
    if (reply.kind === 'failed') return waiting.reject(new Error(reply.message))
    waiting.resolve(reply)
  })
  worker.addEventListener('error', (event) => {
    const message = 'message' in event && typeof event.message === 'string' ? event.message : ''
    const error = new Error(message || 'The matching worker stopped.')
    for (const { reject } of pending.values()) reject(error)
    pending.clear()
  })

  function ask(request: Ask): Promise<MatchingReply> {
    const id = ++lastId
    return new Promise((resolve, reject) => {
      pending.set(id, { resolve, reject })
      worker.postMessage({ ...request, id })
    })
  }

  return {
    async load(model) {
      await ask({ kind: 'load', model })
    },
    async match(input) {
      const reply = await ask({ kind: 'match', input })
      if (reply.kind !== 'matched') throw new Error(`The matching worker replied ${reply.kind}.`)
      return reply.output
    },
    async wish(input) {
      const reply = await ask({ kind: 'wish', input })
      if (reply.kind !== 'wished') throw new Error(`The matching worker replied ${reply.kind}.`)
      return reply.output
    },
  }
}
