import { screen } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { answerChain } from '../../test/answerChain.ts'
import { answerGraphql } from '../../test/answerGraphql.ts'
import { renderScreen } from '../../test/renderScreen.tsx'
import { FreshnessBanner } from './FreshnessBanner.tsx'

const { server } = answerGraphql({})

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
