// Runs in a thread of its own, so that what it times is the gateway and not the chain in the main thread.
import { parentPort, workerData } from 'node:worker_threads'
import { createRandom } from '../matching/createRandom.ts'
import { measureAnswers } from './measureAnswers.ts'
import { ask, queryNames, type Visit } from './screenQueries.ts'

export type VisitorTask = Pick<Visit, 'dao' | 'crowd' | 'cursors'> & {
  gatewayUrl: string
  clients: number
  seconds: number
  restMilliseconds: number
  /** All from one address, as fast as answers come. */
  isFlood: boolean
}

const task = workerData as VisitorTask
const { dao, crowd, cursors, gatewayUrl, clients, seconds, restMilliseconds, isFlood } = task
const randoms = Array.from({ length: clients }, (_, client) => createRandom(client + 1))

const visited = await measureAnswers({
  gatewayUrl,
  clients,
  seconds,
  leastQuestions: queryNames.length,
  restMilliseconds,
  address: (client) => (isFlood ? '198.51.100.7' : `203.0.113.${client}`),
  question: (client, turn) => {
    const name = queryNames[(client + turn) % queryNames.length] ?? 'DaoFacts'
    const random = randoms[client] ?? Math.random
    const account = crowd.voters[client * 13] ?? ''
    return ask(name, { dao, crowd, cursors, account, random })
  },
})
parentPort?.postMessage(visited)
