import { encodeModel, fitModel } from '@mandate/matching'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, onTestFinished, test, vi } from 'vitest'
import {
  answer,
  answers,
  asked,
  isWeighed,
  kept,
  modelDividedOnTreasury,
  page,
  serveExampleSearch,
  serveModel,
  server,
  start,
} from '../../../test/exampleSearch.tsx'
import { exampleDaoConfig, gatewayUrl, renderScreen } from '../../../test/renderScreen.tsx'
import { matchingWords } from '../../words/matching.ts'
import { FindDelegateScreen } from './FindDelegateScreen.tsx'
import { Refused } from './Refused.tsx'

serveExampleSearch()

test('default', async () => {
  const user = await start()
  for (const _ of [1, 2, 3]) await answer(user, 'Against')
  const best = (await screen.findAllByRole('article'))[0]
  expect(best?.textContent).toMatch(/Frugal \d/)
  expect(best?.textContent).toMatch(/points more of the contested votes than a typical delegate/)
  expect(within(best ?? document.body).getByText('Delegate to me')).toBeTruthy()
  expect(screen.getByText(/vote was over at block 7,123/)).toBeTruthy()
  expect(best?.textContent).toContain('Participation30 of 32 proposals')
})

test('behavior: a match on one topic is handed on with it', async () => {
  const user = await start()
  for (const _ of [1, 2, 3]) await answer(user, 'Against')
  await user.selectOptions(await screen.findByLabelText('Matches on'), 'grants')
  expect((await screen.findAllByText('Delegate grants to me')).length).toBeGreaterThan(0)
})

test('behavior: a question hides how it ended and who voted how', async () => {
  await start()
  const question = screen
    .getByRole('heading', { level: 2, name: /Grant number/ })
    .closest('section')
  expect(question?.textContent).not.toMatch(/executed|defeated|succeeded|Frugal|Generous/)
  expect(question?.textContent).not.toMatch(/\b(7|8)\b/)
})

test('behavior: the next question comes at once, back takes the answer away', async () => {
  const user = await start()
  const first = questionTitle()
  await answer(user, 'For')
  expect(questionTitle()).not.toBe(first)
  expect(screen.getByText('Decision 2 of up to 12')).toBeTruthy()
  await user.keyboard('{Backspace}')
  await waitFor(() => expect(questionTitle()).toBe(first))
  expect(kept().answers).toEqual([])
})

test('behavior: the keyboard alone answers, marks and skips', async () => {
  const user = await start()
  for (const key of ['m', 'f', 'a', 's']) {
    await user.keyboard(key)
    await waitFor(() => expect(isWeighed()).toBe(true))
  }
  expect(kept().answers).toMatchObject([
    { choice: 'for', matters: true },
    { choice: 'against', matters: false },
    { choice: 'skip', matters: false },
  ])
})

test('behavior: topics are weighed anew beside the matches, and nothing that was said is lost', async () => {
  server.use(...serveModel(modelDividedOnTreasury()))
  const user = await start()
  for (const _ of [1, 2, 3]) await answer(user, 'Against')
  await user.keyboard('m')
  const before = { matches: await matchesShown(), question: questionTitle(), ...kept() }
  const topic = screen.getByRole('checkbox', { name: 'Treasury' })
  topic.focus()
  await user.keyboard(' ')
  await waitFor(async () => expect(await matchesShown()).not.toEqual(before.matches))
  expect(kept()).toMatchObject({ topics: ['treasury'], answers: before.answers })
  expect(questionTitle()).toBe(before.question)
  expect(screen.getByRole('checkbox', { name: 'This matters to me', checked: true })).toBeTruthy()
  await user.keyboard(' ')
  await waitFor(async () => expect(await matchesShown()).toEqual(before.matches))
  expect(kept()).toMatchObject({ topics: [], answers: before.answers })
})

test('behavior: a topic chosen after the first question is asked about from the next one on', async () => {
  const user = await start()
  const first = questionTitle()
  const chosen = isOnTreasury(first) ? 'Grants' : 'Treasury'
  await user.click(screen.getByRole('checkbox', { name: chosen }))
  expect(questionTitle()).toBe(first)
  for (const _ of [1, 2]) {
    await answer(user, 'For')
    expect(isOnTreasury(questionTitle())).toBe(chosen === 'Treasury')
  }
})

test('behavior: skips are no answers, and are not told as such', async () => {
  const user = await start()
  for (let skipped = 0; skipped < 11; skipped++) await answer(user, 'Skip')
  await user.click(screen.getByRole('button', { name: 'Skip' }))
  expect(await screen.findByRole('heading', { name: 'Nothing is answered yet' })).toBeTruthy()
  expect(screen.getByText(/^You skipped 12 decisions, and a skip says nothing\./)).toBeTruthy()
  expect(screen.queryByText(/enough to go on/)).toBeNull()
  expect(screen.getByText('First matches after 3 more answers.')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Ask me more' }))
  await answer(user, 'For')
  expect(screen.getByText('First matches after 2 more answers.')).toBeTruthy()
})

test('behavior: whatever is answered, the same is asked of the network', async () => {
  const askedFor = async (choices: readonly ('For' | 'Against' | 'Skip')[]) => {
    asked.length = 0
    localStorage.clear()
    const user = await start()
    for (const choice of choices) await answer(user, choice)
    await waitFor(() => expect(asked.map(({ name }) => name)).toContain('FinishedBallotsPage'))
    const different = new Set(asked.map(({ body }) => body))
    cleanup()
    return [...different].toSorted()
  }
  const forEverything = await askedFor(['For', 'For', 'For', 'For'])
  expect(await askedFor(['Against', 'Against', 'For', 'Against'])).toEqual(forEverything)
  expect(await askedFor(['Skip', 'Skip', 'For'])).toEqual(forEverything)
})

test('behavior: a record that cannot tell is refused, with other ways', async () => {
  answers.ContestedProposalsPage = () => ({ proposals: page([]) })
  server.use(...serveModel(encodeModel(fitModel({ proposals: [], ballots: [] }))))
  await renderScreen(<FindDelegateScreen renderDelegate={() => null} />)
  expect(await screen.findByRole('heading', { name: 'This record cannot tell' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Look through all delegates' })).toBeTruthy()
  expect(screen.queryByText(/questionnaire/)).toBeNull()
})

test('behavior: where delegates are asked a questionnaire, a refusal names it', async () => {
  await renderScreen(<Refused reason="Too few voted." />, {
    ...exampleDaoConfig,
    questionnaire: { version: 1, questions: [] },
  })
  expect(await screen.findByText(/^Too few voted\. Until then, .* questionnaire\.$/)).toBeTruthy()
})

test('behavior: an index that goes down later takes nothing away that is on the screen', async () => {
  await start()
  const question = questionTitle()
  const delegatesPages = () => asked.filter(({ name }) => name === 'DelegatesPage').length
  const before = delegatesPages()
  delete answers.DelegatesPage
  const later = Date.now() + 70_000
  const clock = vi.spyOn(Date, 'now').mockReturnValue(later)
  onTestFinished(() => clock.mockRestore())
  window.dispatchEvent(new Event('visibilitychange'))
  await waitFor(() => expect(delegatesPages()).toBeGreaterThan(before))
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(screen.queryByText(matchingWords.failure.heading)).toBeNull()
  expect(questionTitle()).toBe(question)
})

test('error: an index that is down is said, and asked again on request', async () => {
  const proposalsPage = answers.ContestedProposalsPage
  delete answers.ContestedProposalsPage
  await renderScreen(<FindDelegateScreen renderDelegate={() => null} />)
  expect(await screen.findByRole('alert')).toBeTruthy()
  Object.assign(answers, { ContestedProposalsPage: proposalsPage })
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('heading', { name: 'What matters to you?' })).toBeTruthy()
})

test('behavior: a gateway that is still learning is asked again', async () => {
  let isLearning = true
  server.use(
    http.get(`${gatewayUrl}/matching/example`, () => {
      if (!isLearning) return undefined
      isLearning = false
      return new HttpResponse(null, { status: 503 })
    }),
  )
  await renderScreen(<FindDelegateScreen renderDelegate={() => null} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Start' }))
  expect(screen.getByText(/^Downloading what was learned/)).toBeTruthy()
  await screen.findByRole('button', { name: 'Against' }, { timeout: 4_000 })
})

test('error: a model of another version is said, and another one is downloaded on request', async () => {
  const later = encodeModel(fitModel({ proposals: [], ballots: [] }))
  later[8] = 9
  server.use(...serveModel(later))
  await renderScreen(<FindDelegateScreen renderDelegate={() => null} />)
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain(matchingWords.failure.unreadable)
  expect(alert.textContent).toMatch(/has version 9; this engine reads \d/)
  server.use(...serveModel(modelDividedOnTreasury()))
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('heading', { name: 'What matters to you?' })).toBeTruthy()
})

const questionTitle = () =>
  screen.getAllByRole('heading', { level: 2, name: /Grant number/ })[0]?.textContent
/** What the cards say, figures and all. */
const matchesShown = async () =>
  (await screen.findAllByRole('article')).map(({ textContent }) => textContent)
/** Every second proposal of the example. */
const isOnTreasury = (title: string | null | undefined) =>
  Number(title?.match(/\d+/)?.[0]) % 2 === 0
