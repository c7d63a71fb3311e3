import type { Capability } from '@mandate/governance/capabilities'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { answerChain, bob } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { Connected } from '../../../test/Connected.tsx'
import { exampleDaoConfig, renderScreen } from '../../../test/renderScreen.tsx'
import { proposingWords } from '../../words/proposing.ts'
import { ProposeScreen } from './ProposeScreen.tsx'
import { readSavedDraft } from './savedDraft.ts'

/** What the index found of the DAO. */
let capabilities: readonly Capability[] = []

function lasting(votingDelay: string, votingPeriod: string) {
  const rest = { executionDelay: '0', quorumBasisPoints: 400, approvalThreshold: 5000 }
  return { ...rest, votingDelay, votingPeriod }
}

const { server } = answerGraphql({
  DaoFacts: () => ({
    dao: {
      capabilities: capabilities.join(' '),
      tokenSymbol: 'EX',
      tokenDecimals: 0,
      votingDelay: '60',
      votingPeriod: '60',
    },
  }),
  ProposalTypes: () => ({
    proposalTypes: {
      items: [
        { ...lasting('60', '3600'), number: 0, name: 'Standard' },
        { ...lasting('7200', '864000'), number: 1, name: 'Constitution' },
      ],
    },
  }),
  GovernorTopics: () => ({ topics: { items: [] } }),
  AccountNames: () => ({ accounts: { items: [] } }),
})

beforeAll(() => server.listen())
afterEach(() => {
  capabilities = []
  server.resetHandlers()
})
afterAll(() => server.close())

const enough = { getVotes: 100n, balanceOf: 100n, delegates: bob, proposalThreshold: 10n }

async function show(calls: Record<string, unknown>) {
  const chain = answerChain(calls)
  server.use(chain.handler)
  await renderScreen(
    <Connected>
      <ProposeScreen />
    </Connected>,
  )
  return chain
}

async function propose() {
  await waitFor(() =>
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Propose' }).disabled).toBe(false),
  )
  await userEvent.click(screen.getByRole('button', { name: 'Propose' }))
}

test('error: a title of ten thousand characters is refused before anything is sent', async () => {
  const { sent } = await show(enough)
  const title = await screen.findByLabelText('Title')
  await userEvent.click(title)
  await userEvent.paste('x'.repeat(10_000))
  await propose()
  expect(await screen.findByText(proposingWords.errors.titleLong(10_000, 200))).toBeTruthy()
  expect(sent).toEqual([])
})

test('error: an action that is not finished keeps the proposal back', async () => {
  const { sent } = await show(enough)
  await userEvent.type(await screen.findByLabelText('Title'), 'Two buoys')
  await userEvent.click(screen.getByRole('button', { name: 'A transfer' }))
  await propose()
  expect(await screen.findByText(proposingWords.errors.check)).toBeTruthy()
  expect(screen.getByText(proposingWords.errors.address)).toBeTruthy()
  expect(sent).toEqual([])
})

test('behavior: HTML is announced as plain text', async () => {
  await show(enough)
  await userEvent.type(await screen.findByLabelText('Title'), 'Buy <b>two</b>')
  expect(await screen.findByText(proposingWords.htmlNotice)).toBeTruthy()
})

test('behavior: too little power says what is missing and how to get it', async () => {
  await show({ ...enough, getVotes: 4n, delegates: '0x00000000000000000000000000000000000000a9' })
  expect(await screen.findByText(proposingWords.gate.missing('6 EX', '10 EX', '4 EX'))).toBeTruthy()
  expect(screen.getByRole('link', { name: proposingWords.gate.toDelegation })).toBeTruthy()
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Propose' }).disabled).toBe(true)
})

test('behavior: the draft is kept on the device while it is written', async () => {
  await show(enough)
  await userEvent.type(await screen.findByLabelText('Title'), 'Two buoys')
  expect(readSavedDraft(exampleDaoConfig).title).toBe('Two buoys')
})

test('behavior: the last words name the times of the type that is chosen', async () => {
  capabilities = ['types']
  await show(enough)
  expect(
    await screen.findByText(
      proposingWords.submitHint('1 minute', '1 hour'),
      {},
      { timeout: 10_000 },
    ),
  ).toBeTruthy()
  await userEvent.selectOptions(screen.getByLabelText(proposingWords.rules.type), '1')
  expect(screen.getByText(proposingWords.submitHint('2 hours', '10 days'))).toBeTruthy()
})
