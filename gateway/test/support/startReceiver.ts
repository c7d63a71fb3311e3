import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Received = { at: number; headers: IncomingHttpHeaders; body: string }

/** Somebody whom webhooks are sent to; `answer` says with which status, and may be changed. */
export async function startReceiver(host = '127.0.0.1', port = 0) {
  const received: Received[] = []
  const receiver = { answer: 204, headers: {} as Record<string, string> }
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    received.push({
      at: Date.now(),
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    })
    response.writeHead(receiver.answer, receiver.headers).end()
  }).listen(port, host)
  await once(server, 'listening')
  const bound = (server.address() as AddressInfo).port
  return Object.assign(receiver, {
    url: `http://${host}:${bound}`,
    port: bound,
    received,
    async stop(): Promise<void> {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  })
}

export type Receiver = Awaited<ReturnType<typeof startReceiver>>
