import { screen } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { answerChain } from '../../test/answerChain.ts'
import { answerGraphql } from '../../test/answerGraphql.ts'
import { renderScreen } from '../../test/renderScreen.tsx'
import { FreshnessBanner } from './FreshnessBanner.tsx'

const now = 1_700_000_000
const answers: Parameters<typeof answerGraphql>[0] = {}
const { server } = answerGraphql(answers)

beforeAll(() => server.listen())
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

test('error: an index that is down is said, and nothing of a chain that answers', async () => {
  server.use(answerChain({}).handler)
  await renderScreen(<FreshnessBanner />)
  expect((await screen.findByRole('status')).textContent).toContain('The index does not answer')
  expect(screen.getByRole('status').textContent).not.toMatch(/chain|network/)
})

test('error: with the chain down as well, nothing is called fine', async () => {
  await renderScreen(<FreshnessBanner />)
  await screen.findByText(/^Neither the index nor the network answers/)
  expect(screen.getByRole('status').textContent).not.toContain('fine')
})

test('behavior: an index that catches up is said once; what changes each second is not read out again', async () => {
  const behind = { id: 31337, block: { number: 90, timestamp: now - 120 } }
  answers.IndexedBlock = () => ({ _meta: { status: { local: behind } } })
  server.use(answerChain({}, now).handler)
  await renderScreen(<FreshnessBanner />)
  const status = await screen.findByRole('status')
  expect(status.textContent).toContain(
    'The index is catching up: it is 10 blocks (2 minutes) behind the chain.',
  )
  expect(screen.getByText(/2 minutes/).getAttribute('aria-live')).toBe('off')
})
