import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'

export type Received = { at: number; headers: IncomingHttpHeaders; body: string }

/**
 * Somebody whom webhooks are sent to; `answer` says with which status, `delayMilliseconds` how late: both may be
 * changed.
 */
export async function startReceiver(host = '127.0.0.1', port = 0) {
  const received: Received[] = []
  let atOnce = 0
  let most = 0
  const receiver = { answer: 204, delayMilliseconds: 0, headers: {} as Record<string, string> }
  const server = createServer(async (request, response) => {
    atOnce += 1
    most = Math.max(most, atOnce)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    received.push({
      at: Date.now(),
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    })
    await setTimeout(receiver.delayMilliseconds)
    atOnce -= 1
    response.writeHead(receiver.answer, receiver.headers).end()
  }).listen(port, host)
  await once(server, 'listening')
  const bound = (server.address() as AddressInfo).port
  return Object.assign(receiver, {
    url: `http://${host}:${bound}`,
    port: bound,
    received,
    /** The most requests there were at once. */
    most: () => most,
    async stop(): Promise<void> {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  })
}

export type Receiver = Awaited<ReturnType<typeof startReceiver>>
