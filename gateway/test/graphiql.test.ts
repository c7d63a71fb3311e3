import { Hono } from 'hono'
import { expect, test, vi } from 'vitest'
import { showGraphiql } from '../src/server/showGraphiql.ts'

const renders: (() => string)[] = [
  () => {
    throw new Error('EMFILE: too many open files')
  },
  () => '<script>1</script>',
]
vi.mock('@graphql-yoga/render-graphiql', () => ({ renderGraphiQL: () => renders.shift()?.() }))

test('error: a page that could not be made once is made for whoever asks next', async () => {
  const app = new Hono().get('/', showGraphiql() as never)
  app.onError((_, context) => context.text('Failed.', 500))
  expect((await app.request('/')).status).toBe(500)
  expect((await app.request('/')).status).toBe(200)
})
