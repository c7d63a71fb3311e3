import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Question } from './screenQueries.ts'

export type Sample = { name: string; milliseconds: number; status: number }

/** What was measured, and the seconds it took. */
export type Visited = { samples: readonly Sample[]; seconds: number }

type Options = {
  gatewayUrl: string
  clients: number
  seconds: number
  /** What each client asks even when the time is over. */
  leastQuestions: number
  /** Rest of a client between two questions; 0: none. */
  restMilliseconds: number
  question: (client: number, turn: number) => Question
  /** Where a client comes from. */
  address: (client: number) => string
}

/** Lets `clients` ask one question after the other, each at once when the last was answered, and times them. */
export async function measureAnswers(options: Options): Promise<Visited> {
  const { gatewayUrl, clients, leastQuestions, restMilliseconds, question, address } = options
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const url = new URL('/graphql', gatewayUrl)
  const samples: Sample[] = []
  const begin = performance.now()
  const end = begin + options.seconds * 1_000

  async function visit(client: number): Promise<void> {
    for (let turn = 0; turn < leastQuestions || performance.now() < end; turn += 1) {
      const { name, body } = question(client, turn)
      const started = performance.now()
      const status = await post({ url, agent, body, address: address(client) })
      samples.push({ name, milliseconds: performance.now() - started, status })
      if (restMilliseconds > 0) await pause(restMilliseconds)
    }
  }

  await Promise.all(Array.from({ length: clients }, (_, client) => visit(client)))
  agent.destroy()
  return { samples, seconds: (performance.now() - begin) / 1_000 }
}

type Post = { url: URL; agent: Agent; body: string | Buffer; address: string }

/** @returns the status, when the whole answer has come */
export function post({ url, agent, body, address }: Post): Promise<number> {
  return new Promise((resolve) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'accept-encoding': 'gzip',
      'x-forwarded-for': address,
    }
    request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0))
    })
      .once('error', () => resolve(0))
      .end(body)
  })
}
