import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { answerChain, bob } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { Connected } from '../../../test/Connected.tsx'
import { exampleDaoConfig, renderScreen } from '../../../test/renderScreen.tsx'
import { stanceWords } from '../../words/stances.ts'
import { StancesDialog } from './StancesDialog.tsx'

const { server } = answerGraphql({})
const questions = [{ id: 'paint-it', text: 'It should be blue.' }]

beforeAll(() => server.listen())
afterEach(() => {
  localStorage.clear()
  server.resetHandlers()
})
afterAll(() => server.close())

test('behavior: an answer changed after signing takes the old signature out of sight', async () => {
  server.use(answerChain({}).handler)
  await renderScreen(
    <Connected>
      <StancesDialog address={bob} stances={[]} onClose={() => undefined} />
    </Connected>,
    { ...exampleDaoConfig, questionnaire: { version: 1, questions } },
  )
  await userEvent.click(await screen.findByLabelText(stanceWords.declared.for))
  const sign = screen.getByRole<HTMLButtonElement>('button', { name: stanceWords.dialog.sign })
  await waitFor(() => expect(sign.disabled).toBe(false))
  await userEvent.click(sign)
  expect(await screen.findByText(stanceWords.signed.heading, {}, { timeout: 10_000 })).toBeTruthy()
  await userEvent.click(screen.getByLabelText(stanceWords.declared.against))
  expect(screen.queryByText(stanceWords.signed.heading)).toBeNull()
})
