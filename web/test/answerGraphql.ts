import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import persistedQueries from '../../gateway/persistedQueries.json' with { type: 'json' }
import { gatewayUrl } from './renderScreen.tsx'

type Answers = Record<string, (variables: Record<string, unknown>) => unknown>

/**
 * A gateway that answers each operation by its name, and keeps what it was asked. `answers` may be changed in a test;
 * an operation without an answer, or whose answer is undefined, fails as an index that is down, and so does every other
 * address.
 */
export function answerGraphql(answers: Answers) {
  const asked: { name: string; body: string }[] = []
  const server = setupServer(
    http.post(`${gatewayUrl}/graphql`, async ({ request }) => {
      const body = await request.text()
      const { documentId, variables } = JSON.parse(body)
      const query = persistedQueries[documentId as keyof typeof persistedQueries]
      const name = /query (\w+)/.exec(query)?.[1] ?? ''
      asked.push({ name, body })
      const answer = answers[name]
      const data = answer?.(variables)
      if (data === undefined) return new HttpResponse(null, { status: 503 })
      return HttpResponse.json({ data })
    }),
    http.all('*', ({ request }) => {
      asked.push({ name: 'elsewhere', body: request.url })
      return HttpResponse.error()
    }),
  )
  return { server, asked }
}
