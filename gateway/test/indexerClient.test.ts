import { once } from 'node:events'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { createIndexerClient } from '../src/indexer/createIndexerClient.ts'

/** A client of an indexer that answers as `listener` does. */
async function openClient(listener: RequestListener, timeoutMilliseconds?: number) {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const log = pino({ enabled: false })
  const ask = createIndexerClient({
    indexerUrl: `http://127.0.0.1:${port}`,
    timeoutMilliseconds,
    log,
  })
  return () => ask({ query: '{ daos { totalCount } }', variables: {} })
}

test('default', async () => {
  const ask = await openClient((_, response) => response.end('{"data":{"daos":{"totalCount":1}}}'))
  expect(await ask()).toEqual({ data: { daos: { totalCount: 1 } }, errors: [] })
})

test('behavior: a connection that is closed at once is tried again', async () => {
  let requests = 0
  const ask = await openClient((request, response) => {
    requests += 1
    if (requests === 1) request.socket.destroy()
    else response.end('{"data":{}}')
  })
  expect(await ask()).toEqual({ data: {}, errors: [] })
})

test('error: what the indexer says of its database is told without its insides', async () => {
  const told = 'relation "ponder.proposal" does not exist'
  const ask = await openClient((_, response) =>
    response.end(JSON.stringify({ data: null, errors: [{ message: told }] })),
  )
  const { errors } = await ask()
  expect(errors).toMatchObject([{ message: 'The indexer could not answer this query.' }])
})

test('error: an answer beyond all limits', async () => {
  const ask = await openClient(async (_, response) => {
    response.on('error', () => undefined)
    const megabyte = ' '.repeat(1_000_000)
    for (let sent = 0; sent < 25 && !response.destroyed; sent += 1) {
      if (!response.write(megabyte))
        await Promise.race([once(response, 'drain'), once(response, 'close')])
    }
    response.end()
  })
  await expect(ask()).rejects.toThrow('The answer is larger than 20000000 bytes')
})

test('error: an answer that breaks off', async () => {
  const ask = await openClient((_, response) => {
    response.writeHead(200, { 'content-length': '100' })
    response.write('{"data":', () => response.destroy())
  })
  await expect(ask()).rejects.toThrow('The indexer cannot be reached')
})

test.each([
  ['sends nothing', () => undefined],
  ['stops in the middle', (response) => response.write('{"data":')],
  [
    'sends a little every now and then',
    (response) => {
      const timer = setInterval(() => response.write(' '), 50)
      response.on('close', () => clearInterval(timer))
    },
  ],
] satisfies [string, (response: ServerResponse) => unknown][])(
  'error: an indexer that %s',
  async (_, answer) => {
    const ask = await openClient((_request, response) => answer(response), 500)
    const begunAt = performance.now()
    await expect(ask()).rejects.toThrow('The indexer did not answer within 0.5 seconds.')
    expect(performance.now() - begunAt).toBeLessThan(3_000)
  },
)

test.each(['<html>Bad gateway</html>', '[]', '{"data":"all"}'])(
  'error: not GraphQL: %s',
  async (text) => {
    const ask = await openClient((_, response) => response.end(text))
    await expect(ask()).rejects.toThrow('an answer that is not GraphQL')
  },
)
