import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Stands in front of the indexer, and remembers what it was asked. */
export async function startCountingProxy(indexerUrl: string) {
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    asked.push(JSON.parse(body.toString()).query)
    const answer = await fetch(`${indexerUrl}${request.url}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    response.writeHead(answer.status, { 'content-type': 'application/json' })
    response.end(await answer.text())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** How many of the questions contain `text`. */
    count: (text: string) => asked.filter((query) => query.includes(text)).length,
    async stop(): Promise<void> {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

export type CountingProxy = Awaited<ReturnType<typeof startCountingProxy>>
