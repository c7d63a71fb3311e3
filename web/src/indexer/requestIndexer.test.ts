import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gatewayUrl } from '../../test/renderScreen.tsx'
import { TypedDocumentString } from './generated/graphql.ts'
import { requestIndexer } from './requestIndexer.ts'

/** Shown as "Ada evil". */
const turned = 'Ada \u202elive\u202c'
const data = {
  account: { address: '0x1', name: turned, statement: 'No\u200bthing hidden' },
  proposal: { title: turned, description: turned },
}
const server = setupServer(http.post(`${gatewayUrl}/graphql`, () => HttpResponse.json({ data })))

beforeAll(() => server.listen())
afterAll(() => server.close())

test('behavior: what strangers wrote comes without what turns or hides it, and its source as it is', async () => {
  const document = new TypedDocumentString<unknown, Record<string, never>>('query Written { a }')
  expect(await requestIndexer({ gatewayUrl, document, variables: {} })).toEqual({
    account: { address: '0x1', name: 'Ada live', statement: 'Nothing hidden' },
    proposal: { title: 'Ada live', description: turned },
  })
})
