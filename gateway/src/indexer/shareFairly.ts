import { UnavailableError } from '../UnavailableError.ts'

/** Requests at the indexer at once, and of them those of one client: somebody else always finds a place. */
const places = 8
const placesOfOne = 4
/** More of one client do not even wait. */
const waitingOfOne = 200

type Task = { start: () => void }

/** Runs tasks of many clients, a few at a time and turn by turn, so that one who asks for much delays only itself. */
export function shareFairly() {
  const waiting = new Map<string, Task[]>()
  const running = new Map<string, number>()
  let total = 0

  return async function run<Value>(client: string, task: () => Promise<Value>): Promise<Value> {
    await takePlace(client)
    try {
      return await task()
    } finally {
      leavePlace(client)
    }
  }

  function takePlace(client: string): Promise<void> {
    const line = waiting.get(client) ?? []
    if (line.length >= waitingOfOne) {
      throw new UnavailableError('Too many of your requests are waiting: send fewer at a time.')
    }
    return new Promise((start) => {
      waiting.set(client, [...line, { start }])
      admit()
    })
  }

  function leavePlace(client: string): void {
    total -= 1
    const left = (running.get(client) ?? 1) - 1
    if (left === 0) running.delete(client)
    else running.set(client, left)
    admit()
  }

  function admit(): void {
    for (const [client, line] of waiting) {
      if (total >= places) return
      const [next, ...rest] = line
      if (next === undefined || (running.get(client) ?? 0) >= placesOfOne) continue
      // To the end of the round: a map keeps the order in which its keys came.
      waiting.delete(client)
      if (rest.length > 0) waiting.set(client, rest)
      total += 1
      running.set(client, (running.get(client) ?? 0) + 1)
      next.start()
    }
  }
}
