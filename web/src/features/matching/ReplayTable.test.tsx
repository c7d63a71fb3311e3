import { screen, waitFor, within } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { answer, answers, asked, serveExampleSearch, start } from '../../../test/exampleSearch.tsx'
import { matchingWords } from '../../words/matching.ts'

serveExampleSearch()

const words = matchingWords.replay
const shownRows = () =>
  within(screen.getByRole('region', { name: words.heading }))
    .queryAllByRole('row')
    .map(({ textContent }) => textContent)

/** Comes back to the page after the answers have grown old, and waits for the index to have been asked again. */
async function returnLater() {
  const timesAsked = () => asked.filter(({ name }) => name === 'FinishedProposals').length
  const before = timesAsked()
  const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 70_000)
  onTestFinished(() => clock.mockRestore())
  window.dispatchEvent(new Event('visibilitychange'))
  await waitFor(() => expect(timesAsked()).toBeGreaterThan(before))
  await new Promise((resolve) => setTimeout(resolve, 300))
}

test('error: an index that does not answer again leaves the table where it is', async () => {
  const user = await start()
  for (const _ of [1, 2, 3]) await answer(user, 'Against')
  await waitFor(() => expect(shownRows()).toHaveLength(11))
  const before = shownRows()
  delete answers.FinishedProposals
  await returnLater()
  expect(shownRows()).toEqual(before)
  expect(screen.queryByRole('alert')).toBeNull()
})
