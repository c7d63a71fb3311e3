import { UnavailableError } from '../UnavailableError.ts'

type Places = {
  /** Tasks at once, and of them those of one client: somebody else always finds a place. */
  all: number
  ofOne: number
  /** Of them those that nobody waits for, and only while nobody waits for another. */
  aside: number
  /** More of one client do not even wait. */
  waitingOfOne: number
}

const atIndexer: Places = { all: 8, ofOne: 4, aside: 4, waitingOfOne: 200 }

type Task = { start: () => void; isAwaited: () => boolean }

/** Runs one task in its client's turn. */
export type RunInTurn = ReturnType<typeof shareFairly>

/** Runs tasks of many clients, a few at a time and turn by turn, so that one who asks for much delays only itself. */
export function shareFairly(places: Places = atIndexer) {
  const waiting = new Map<string, Task[]>()
  const running = new Map<string, number>()
  let total = 0
  let aside = 0

  /** @param isAwaited asked whenever a place is free: somebody may begin to wait later */
  return async function run<Value>(
    client: string,
    task: () => Promise<Value>,
    isAwaited: () => boolean = () => true,
  ): Promise<Value> {
    const leave = await takePlace(client, isAwaited)
    try {
      return await task()
    } finally {
      leave()
    }
  }

  function takePlace(client: string, isAwaited: () => boolean): Promise<() => void> {
    const line = waiting.get(client) ?? []
    if (line.length >= places.waitingOfOne) {
      throw new UnavailableError('Too many of your requests are waiting: send fewer at a time.')
    }
    return new Promise((resolve) => {
      const start = () => resolve(occupy(client, isAwaited()))
      waiting.set(client, [...line, { start, isAwaited }])
      admit()
    })
  }

  /** Takes a place, and returns how to leave it. */
  function occupy(client: string, isAwaited: boolean): () => void {
    const change = (by: 1 | -1) => {
      total += by
      if (!isAwaited) aside += by
      const ofClient = (running.get(client) ?? 0) + by
      if (ofClient === 0) running.delete(client)
      else running.set(client, ofClient)
    }
    change(1)
    return () => {
      change(-1)
      admit()
    }
  }

  function admit(): void {
    while (total < places.all) {
      const next =
        takeNext((task) => task.isAwaited()) ??
        (aside < places.aside ? takeNext(() => true) : undefined)
      if (next === undefined) return
      next.start()
    }
  }

  function takeNext(isWanted: (task: Task) => boolean): Task | undefined {
    for (const [client, line] of waiting) {
      if ((running.get(client) ?? 0) >= places.ofOne) continue
      const next = line.find(isWanted)
      if (next === undefined) continue
      const rest = line.filter((task) => task !== next)
      // To the end of the round: a map keeps the order in which its keys came.
      waiting.delete(client)
      if (rest.length > 0) waiting.set(client, rest)
      return next
    }
    return undefined
  }
}
