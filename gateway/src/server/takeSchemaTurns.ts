import { setTimeout as pause } from 'node:timers/promises'
import { shareFairly } from '../indexer/shareFairly.ts'

/** How much longer than the work before nothing is done: the rest of the time is for everybody else's questions. */
const restPerWork = 3

/**
 * Runs what is answered from the schema. That asks no indexer and waits for nothing, so while it lasts nobody else is
 * served: one at a time, turn by turn, and rests between.
 */
export function takeSchemaTurns() {
  const runInTurn = shareFairly({ all: 1, ofOne: 1, aside: 1, waitingOfOne: 20 })
  let restsUntil = 0

  return async function run<Value>(client: string, work: () => Promise<Value>): Promise<Value> {
    return await runInTurn(client, async () => {
      const rest = restsUntil - performance.now()
      if (rest > 0) await pause(rest)
      const begunAt = performance.now()
      try {
        return await work()
      } finally {
        const endedAt = performance.now()
        restsUntil = endedAt + restPerWork * (endedAt - begunAt)
      }
    })
  }
}
