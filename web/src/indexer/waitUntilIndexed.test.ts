import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { waitUntilIndexed } from './waitUntilIndexed.ts'

const gatewayUrl = 'http://gateway.test'
const server = setupServer()

beforeAll(() => server.listen())
afterAll(() => server.close())

test('default', async () => {
  let number = 6
  server.use(
    http.post(`${gatewayUrl}/graphql`, () => {
      number += 1
      return HttpResponse.json({
        data: { _meta: { status: { local: { id: 1, block: { number, timestamp: 1 } } } } },
      })
    }),
  )
  expect(await waitUntilIndexed({ gatewayUrl, chainId: 1, block: 8n })).toBe('shown')
})

test('error: nobody is held up long by an index that does not answer', async () => {
  server.use(http.post(`${gatewayUrl}/graphql`, () => HttpResponse.error()))
  const begin = Date.now()
  expect(await waitUntilIndexed({ gatewayUrl, chainId: 1, block: 8n })).toBe('late')
  expect(Date.now() - begin).toBeLessThan(8_000)
}, 40_000)
