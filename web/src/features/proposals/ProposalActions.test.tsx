import { textOnlyAction } from '@mandate/governance/actions'
import { screen } from '@testing-library/react'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { answerChain } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { exampleProposal } from '../../../test/exampleProposal.ts'
import { renderScreen } from '../../../test/renderScreen.tsx'
import { proposalWords } from '../../words/proposal.ts'
import { ProposalActions } from './ProposalActions.tsx'
import type { ProposalDetails } from './ProposalPage.tsx'
import { ProposalRow } from './ProposalRow.tsx'

const now = Math.floor(Date.now() / 1000)
const day = 86_400
const to = '0x00000000000000000000000000000000000000d1'
const payload = { targets: [to], values: ['1'], calldatas: ['0x'] }
const passed = { ...exampleProposal(now - 10_000), isTextOnly: false, forVotes: '20', payload }
const queued = { ...passed, queuedAt: `${now - 100}` }
let capabilities = 'timelock'
const { server } = answerGraphql({
  DaoFacts: () => ({ dao: { capabilities, tokenSymbol: 'EX', tokenDecimals: 0 } }),
  AccountNames: () => ({ accounts: { items: [] } }),
})

beforeAll(() => {
  server.listen()
  server.use(answerChain({}, now).handler)
})
beforeEach(() => {
  capabilities = 'timelock'
})
afterAll(() => server.close())

const show = (proposal: object) =>
  renderScreen(<ProposalActions proposal={proposal as ProposalDetails} />)
const heading = (name: string) => screen.findByRole('heading', { name })

test('default', async () => {
  await show({ ...exampleProposal(now), isTextOnly: false, payload })
  expect(await heading('If it passes')).toBeTruthy()
  expect(screen.queryByText(/It has passed/)).toBeNull()
})

test('behavior: what is queued has passed, and says when it takes effect', async () => {
  await show({ ...queued, executableAt: `${now + 2 * day + 60}` })
  expect(await heading('What it will do')).toBeTruthy()
  expect((await screen.findByText(/It has passed/)).textContent).toBe(
    'It has passed. It takes effect when it is executed, which anyone may do in 2 days.',
  )
})

test('behavior: what has waited long enough can be executed now', async () => {
  await show({ ...queued, executableAt: `${now - 10}` })
  expect(await screen.findByText(proposalWords.passed.ready)).toBeTruthy()
})

test('behavior: what has passed is queued first, where there is a queue', async () => {
  await show(passed)
  expect(await screen.findByText(proposalWords.passed.toQueue)).toBeTruthy()
})

test('behavior: what has passed is executed at once, where there is no queue', async () => {
  capabilities = ''
  await show(passed)
  expect(await screen.findByText(proposalWords.passed.ready)).toBeTruthy()
})

test.each([
  ['What it did', { executedAt: `${now}` }, 'Nothing moved on chain'],
  ['What it would have done', { forVotes: '0' }, 'Nothing would have moved on chain'],
  ['What it would have done', { canceledAt: `${now}` }, 'Nothing would have moved on chain'],
] as const)('behavior: %s, told of the past: %o', async (name, facts, textOnly) => {
  const { target, calldata } = textOnlyAction
  const nothing = { targets: [target], values: ['0'], calldatas: [calldata] }
  await show({ ...passed, ...facts, isTextOnly: true, payload: nothing })
  expect(await heading(name)).toBeTruthy()
  expect(await screen.findByText(textOnly, { exact: false })).toBeTruthy()
  expect(screen.queryByText(/It has passed/)).toBeNull()
})

test('behavior: what was cancelled is told as cancelled, not as closed', async () => {
  await renderScreen(<ProposalRow proposal={{ ...passed, canceledAt: `${now - day - 60}` }} />)
  expect(await screen.findByText('1 day ago')).toBeTruthy()
  expect(screen.getAllByText(/Canceled/).at(-1)?.textContent).toBe('Canceled 1 day ago')
})
