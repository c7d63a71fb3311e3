import { screen } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { answer, kept, serveExampleSearch, start } from '../../../test/exampleSearch.tsx'
import { renderScreen } from '../../../test/renderScreen.tsx'
import { writeAnswersFile } from './answersFile.ts'
import { noAnswers } from './deviceAnswers.ts'
import { FindDelegateScreen } from './FindDelegateScreen.tsx'

serveExampleSearch()

test('behavior: answers can be saved as a file and erased in one click', async () => {
  const files: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${files.push(file as Blob)}`)
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {})
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  const user = await start()
  await answer(user, 'For')
  await user.click(screen.getByRole('button', { name: 'Save my answers' }))
  expect(JSON.parse(await textOf(files.at(-1)))).toMatchObject({ answers: [{ choice: 'for' }] })
  await user.click(screen.getByRole('button', { name: 'Erase my answers' }))
  expect(
    localStorage.getItem('mandate:answers:31337:0x00000000000000000000000000000000000000a2'),
  ).toBeNull()
  expect(screen.getByRole('heading', { name: 'What matters to you?' })).toBeTruthy()
})

test('behavior: erased answers come back on request', async () => {
  const user = await start()
  for (const _ of [1, 2]) await answer(user, 'For')
  const before = kept()
  await user.click(screen.getByRole('button', { name: 'Erase my answers' }))
  expect(kept().answers).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(kept()).toEqual(before)
  expect(screen.getByRole('heading', { name: 'Your answers' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
})

test('behavior: saved answers are loaded, and what they replaced comes back on request', async () => {
  const user = await start()
  await answer(user, 'For')
  const before = kept()
  await load(user, savedAnswers())
  expect(kept().answers).toEqual([{ item: '3', choice: 'against', matters: true }])
  expect(screen.getByText(/^The saved answers are loaded\./)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(kept()).toEqual(before)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(kept().answers).toMatchObject([{ item: '3' }])
})

test('behavior: saved answers are loaded on a device that has none', async () => {
  await renderScreen(<FindDelegateScreen renderDelegate={() => null} />)
  await screen.findByRole('button', { name: 'Start' })
  await load(userEvent.setup(), savedAnswers())
  expect(screen.getByLabelText('Your answer to “Grant number 3”')).toHaveProperty(
    'value',
    'against',
  )
})

test('error: a file that is damaged, or about another DAO, changes nothing', async () => {
  const user = await start()
  await answer(user, 'For')
  const before = kept()
  await load(user, '{"answers": [')
  expect(screen.getByRole('alert').textContent).toMatch(/no file of saved answers/)
  await load(user, savedAnswers({ governor: '0x00000000000000000000000000000000000000ff' }))
  expect(screen.getByRole('alert').textContent).toBe(
    'These answers are about another DAO. Nothing was changed.',
  )
  expect(kept()).toEqual(before)
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
})

/** jsdom's Blob cannot be read but by its FileReader. */
function textOf(file: Blob = new Blob()): Promise<string> {
  const reader = new FileReader()
  return new Promise((resolve) => {
    reader.onload = () => resolve(String(reader.result))
    reader.readAsText(file)
  })
}

function savedAnswers(dao: { governor?: string } = {}): string {
  return writeAnswersFile(
    { ...noAnswers, answers: [{ item: '3', choice: 'against', matters: true }] },
    { chainId: 31337, governor: '0x00000000000000000000000000000000000000A2', ...dao },
  )
}

/** jsdom's files do not tell their text by themselves. */
async function load(user: UserEvent, text: string) {
  const file = Object.assign(new File([text], 'answers.json', { type: 'application/json' }), {
    text: async () => text,
  })
  await user.upload(screen.getByLabelText('File of saved answers'), file)
}
