import type { Capability } from '@mandate/governance/capabilities'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse } from 'msw'
import { numberToHex } from 'viem'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { answerChain, bob } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { Connected } from '../../../test/Connected.tsx'
import { exampleDaoConfig, renderScreen } from '../../../test/renderScreen.tsx'
import { proposingWords } from '../../words/proposing.ts'
import { writeDraftFile } from './draftFile.ts'
import { ProposeScreen } from './ProposeScreen.tsx'
import { emptyActions, emptyDraft } from './proposalDraft.ts'
import { readSavedDraft, saveDraft } from './savedDraft.ts'

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
  localStorage.clear()
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

test('behavior: the form comes with the notice above it, which would push it aside', async () => {
  let isDown = true
  const getVotes = () => {
    if (isDown) throw new HttpResponse(null, { status: 503 })
    return 100n
  }
  await show({ ...enough, getVotes })
  await screen.findByText(proposingWords.gate.loading)
  expect(screen.queryByLabelText('Title')).toBeNull()
  isDown = false
  expect(await screen.findByLabelText('Title', {}, { timeout: 10_000 })).toBeTruthy()
  expect(screen.queryByText(proposingWords.gate.loading)).toBeNull()
})

test('error: a chain that does not answer holds the form up for a moment only', async () => {
  const silent = () => {
    throw new HttpResponse(null, { status: 503 })
  }
  await show({ ...enough, getVotes: silent })
  expect(await screen.findByLabelText('Title', {}, { timeout: 10_000 })).toBeTruthy()
}, 20_000)

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

test('error: the first field that is wrong gets the focus', async () => {
  await show(enough)
  await userEvent.type(await screen.findByLabelText('Title'), 'Two buoys')
  await userEvent.click(screen.getByRole('button', { name: 'A transfer' }))
  await propose()
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Amount')))
})

test('behavior: what was typed for another function stays in sight, with what is wrong about it', async () => {
  await show(enough)
  await userEvent.click(await screen.findByRole('button', { name: 'A contract call' }))
  await userEvent.type(screen.getByLabelText('Contract address'), bob)
  await userEvent.click(screen.getByLabelText('ABI of the contract'))
  await userEvent.paste('function pay() payable\nfunction go()')
  const functions = screen.getByLabelText('Function')
  await userEvent.selectOptions(functions, 'pay()')
  await userEvent.type(screen.getByLabelText('ETH to send with it'), '1')
  await userEvent.selectOptions(functions, 'go()')
  await propose()
  expect(await screen.findByText(proposingWords.errors.payable)).toBeTruthy()
})

test('behavior: two clicks in a row propose once', async () => {
  const { sent } = await show(enough)
  await userEvent.type(await screen.findByLabelText('Title'), 'Two buoys')
  await waitFor(() =>
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Propose' }).disabled).toBe(false),
  )
  await userEvent.dblClick(screen.getByRole('button', { name: 'Propose' }))
  expect(await screen.findByText(proposingWords.done, {}, { timeout: 10_000 })).toBeTruthy()
  expect(sent).toHaveLength(1)
})

test('error: what was proposed before is not sent again, and leads to where it is', async () => {
  const { sent } = await show({ ...enough, proposalSnapshot: 1_700_000_000n })
  await userEvent.type(await screen.findByLabelText('Title'), 'Two buoys')
  await propose()
  expect(await screen.findByText(proposingWords.twin)).toBeTruthy()
  expect(screen.getByRole('link', { name: proposingWords.open })).toBeTruthy()
  expect(screen.queryByText(proposingWords.errors.check)).toBeNull()
  expect(sent).toEqual([])
})

test('behavior: a file takes the place of a draft only when the reader agrees', async () => {
  await show(enough)
  const title = await screen.findByLabelText<HTMLInputElement>('Title')
  await userEvent.type(title, 'Mine')
  const draft = { ...emptyDraft, title: 'From the file' }
  // jsdom's files cannot be read as text.
  const file = Object.assign(new File([], 'draft.json', { type: 'application/json' }), {
    text: async () => writeDraftFile(draft),
  })
  const agrees = vi.spyOn(window, 'confirm').mockReturnValue(false)
  await userEvent.upload(screen.getByLabelText('Open a file', { selector: 'input' }), file)
  await waitFor(() => expect(agrees).toHaveBeenCalledWith(proposingWords.draft.importConfirm))
  expect(title.value).toBe('Mine')
  agrees.mockReturnValue(true)
  await userEvent.upload(screen.getByLabelText('Open a file', { selector: 'input' }), file)
  await waitFor(() => expect(title.value).toBe('From the file'))
  expect(readSavedDraft(exampleDaoConfig).title).toBe('From the file')
  agrees.mockRestore()
})

test('behavior: a new draft starts without the complaints about the last one', async () => {
  await show(enough)
  await screen.findByLabelText('Title')
  await propose()
  expect(await screen.findByText(proposingWords.errors.check)).toBeTruthy()
  const agrees = vi.spyOn(window, 'confirm').mockReturnValue(true)
  await userEvent.click(screen.getByRole('button', { name: proposingWords.draft.clear }))
  await waitFor(() => expect(screen.queryByText(proposingWords.errors.check)).toBeNull())
  agrees.mockRestore()
})

test('error: more actions than a proposal holds say so', async () => {
  const actions = Array.from({ length: 21 }, () => ({
    ...emptyActions.raw,
    target: bob,
    calldata: '0x',
  }))
  saveDraft(exampleDaoConfig, { ...emptyDraft, title: 'Many', actions })
  await show(enough)
  expect(await screen.findByText(proposingWords.errors.tooManyActions(20))).toBeTruthy()
})

test('behavior: payments that the treasury can make alone, but not together, say so', async () => {
  const transfer = { ...emptyActions.transfer, asset: 'own' as const, to: bob, amount: '60' }
  saveDraft(exampleDaoConfig, { ...emptyDraft, title: 'Two', actions: [transfer, transfer] })
  await show(enough)
  const words = proposingWords.simulation.together('120 EX', '100 EX')
  expect(await screen.findByText(words, {}, { timeout: 10_000 })).toBeTruthy()
})

test('behavior: actions that one transaction cannot hold say so', async () => {
  const transfer = { ...emptyActions.transfer, asset: 'own' as const, to: bob, amount: '1' }
  saveDraft(exampleDaoConfig, { ...emptyDraft, title: 'Two', actions: [transfer, transfer] })
  await show({
    ...enough,
    transfer: true,
    eth_getBalance: '0x0',
    eth_getCode: '0x60',
    eth_estimateGas: numberToHex(9_000_000),
  })
  const words = proposingWords.simulation.gas('18,000,000', '16,777,216')
  expect(await screen.findByText(words, {}, { timeout: 10_000 })).toBeTruthy()
})

test('behavior: without an account the last button connects one', async () => {
  server.use(answerChain(enough).handler)
  await renderScreen(<ProposeScreen />)
  const button = await screen.findByRole<HTMLButtonElement>('button', {
    name: proposingWords.submitConnect,
  })
  expect(button.disabled).toBe(false)
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
