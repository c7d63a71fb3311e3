import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { encodeErrorResult } from 'viem'
import { expect, test } from 'vitest'
import { alice, bob } from '../../../test/answerChain.ts'
import { refuse, sentHash, WalletConnected, wallet } from '../../../test/browserWallet.tsx'
import {
  buoys,
  castLog,
  feed,
  keptOf,
  lineOf,
  markBoth,
  serveBallotPass,
  showPass,
  WalletAskedAgain,
} from '../../../test/exampleBallotPass.tsx'
import { exampleDaoConfig } from '../../../test/renderScreen.tsx'
import { passWords as words } from '../../words/ballotPass.ts'
import { errorWords } from '../../words/errors.ts'
import { readMarks } from './BallotMarks.ts'

serveBallotPass()

test('default: of ballots sent together some count, and only the others are tried again', async () => {
  const { sent, logs } = await showPass()
  logs.push(castLog(7n, bob), castLog(8n, alice))
  await markBoth()
  await userEvent.click(screen.getByRole('button', { name: words.castTogether(2) }))
  expect((await screen.findByRole('alert')).textContent).toContain(words.outcome(1, 2))
  expect(lineOf(buoys.title)).toContain(words.counted)
  expect(lineOf(feed.title)).toContain(words.missedSomehow)
  expect(keptOf(bob)).toEqual(['8'])

  sent.length = 0
  logs.push(castLog(8n, bob))
  await userEvent.click(screen.getByRole('button', { name: words.retry(1) }))
  expect(await screen.findByText(words.outcome(2, 2), { exact: false })).toBeTruthy()
  expect(sent).toHaveLength(1)
  expect(keptOf(bob)).toEqual([])
})

test('behavior: what the wallet took is followed after a reload', async () => {
  let status: object = { status: 100 }
  wallet.capabilities = () => ({ '0x7a69': { atomic: { status: 'supported' } } })
  wallet.sendCalls = () => ({ id: '0x77' })
  wallet.callsStatus = (id) => ({ version: '2.0.0', id, chainId: '0x7a69', ...status })
  await showPass({}, WalletConnected)
  await markBoth()
  expect(await screen.findByText(words.way.atomic, { exact: false })).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: words.castTogether(2) }))
  await waitFor(() => expect(readMarks(exampleDaoConfig, alice).batch?.id).toBe('0x77'))
  cleanup()

  const receipt = { transactionHash: sentHash, status: '0x1', blockNumber: '0x64', gasUsed: '0x1' }
  status = { status: 200, receipts: [{ ...receipt, logs: [] }] }
  const { logs } = await showPass({ hasVoted: true }, WalletConnected)
  logs.push(castLog(7n, alice), castLog(8n, alice))
  expect(await screen.findByText(words.outcome(2, 2), { exact: false })).toBeTruthy()
  expect(keptOf(alice)).toEqual([])
  expect(readMarks(exampleDaoConfig, alice).batch).toBeNull()
})

test('behavior: what was sent together is told together, whatever the wallet says it can do by then', async () => {
  let isAskedAgain = false
  const receipt = { transactionHash: sentHash, status: '0x1', blockNumber: '0x64', gasUsed: '0x1' }
  wallet.capabilities = () => ({ '0x7a69': { atomic: { status: 'supported' } } })
  wallet.sendCalls = () => {
    wallet.capabilities = () => {
      isAskedAgain = true
      return refuse(4200, 'The wallet does not support this method.')
    }
    return { id: '0x77' }
  }
  wallet.callsStatus = (id) => ({ id, chainId: '0x7a69', status: 200, receipts: [receipt] })
  const { logs } = await showPass({}, WalletAskedAgain)
  logs.push(castLog(7n, alice), castLog(8n, alice))
  await markBoth()
  await userEvent.click(await screen.findByRole('button', { name: words.castTogether(2) }))
  await waitFor(() => expect(isAskedAgain).toBe(true))
  expect(await screen.findByText(/All 2 ballots counted. In block 100.$/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /one by one/ })).toBeNull()
})

test('error: a wallet that says it left another network, and stays, is asked for nothing', async () => {
  wallet.chainId = 1
  wallet.switchChain = () => null
  wallet.capabilities = () => ({ '0x7a69': { atomic: { status: 'supported' } } })
  let asked = 0
  wallet.sendCalls = () => {
    asked += 1
    return { id: '0x77' }
  }
  await showPass({}, WalletConnected)
  await markBoth()
  await userEvent.click(screen.getByRole('button', { name: words.castTogether(2) }))
  expect(await screen.findByText(errorWords.wrongChain, {}, { timeout: 10_000 })).toBeTruthy()
  expect(asked).toBe(0)
  expect(keptOf(alice)).toEqual(['7', '8'])
}, 30_000)

test('behavior: whoever declines hears no alarm, and finds everything as it was', async () => {
  wallet.capabilities = () => ({ '0x7a69': { atomic: { status: 'ready' } } })
  wallet.sendCalls = () => refuse(4001, 'User rejected the request.')
  await showPass({}, WalletConnected)
  await markBoth()
  await userEvent.click(screen.getByRole('button', { name: words.castTogether(2) }))
  expect(await screen.findByText(errorWords.rejected)).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: words.back }))
  expect(await screen.findByText(words.marked(2, 2))).toBeTruthy()
})

test('behavior: a wallet that turns out not to take several is asked one by one', async () => {
  wallet.capabilities = () => ({ '0x7a69': {} })
  wallet.sendCalls = () => refuse(5710, 'EIP-7702 not supported on this chain.')
  await showPass({}, WalletConnected)
  await markBoth()
  await userEvent.click(screen.getByRole('button', { name: words.castTogether(2) }))
  expect(await screen.findByText(words.refused)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: words.castOneByOne(2) }))
  expect(await screen.findByText(words.outcome(2, 2))).toBeTruthy()
})

test('behavior: what the governor refuses by the time of casting is left out, and the rest is cast', async () => {
  const revert = encodeErrorResult({
    abi: mandateGovernorAbi,
    errorName: 'GovernorAlreadyCastVote',
    args: [bob],
  })
  const { sent, logs, calls } = await showPass()
  logs.push(castLog(7n, bob))
  await markBoth()
  await screen.findByRole('button', { name: words.castTogether(2) })
  calls.castVote = (proposalId: bigint) => (proposalId === 8n ? { revert } : 40n)
  await userEvent.click(screen.getByRole('button', { name: words.castTogether(2) }))
  expect(await screen.findByText(words.outcome(1, 2), { exact: false })).toBeTruthy()
  expect(lineOf(feed.title)).toContain('Left out: This account has already voted')
  expect(sent).toHaveLength(1)
})
