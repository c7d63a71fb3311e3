import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { alice, bob } from '../../../test/answerChain.ts'
import { refuse, sentHash, WalletConnected, wallet } from '../../../test/browserWallet.tsx'
import {
  buoys,
  feed,
  keptOf,
  lineOf,
  markBoth,
  serveBallotPass,
  showPass,
  WalletSwitching,
} from '../../../test/exampleBallotPass.tsx'
import { switchAccount } from '../../../test/SwitchAccount.tsx'
import { passWords as words } from '../../words/ballotPass.ts'
import { transactionWords } from '../../words/common.ts'

serveBallotPass()

test('default: one by one a pass stops where the wallet says no, goes on there, and skips', async () => {
  const answers = [() => refuse(4001, 'User rejected the request.'), () => sentHash]
  wallet.send = () => answers.shift()?.() ?? refuse(4001, 'User rejected the request.')
  await showPass({}, WalletConnected)
  await markBoth()
  expect(await screen.findByText(words.way.none, { exact: false })).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: words.castOneByOne(2) }))
  expect(await screen.findByText(words.paused)).toBeTruthy()
  expect(screen.getByText('1 of 2')).toBeTruthy()
  expect(keptOf(alice)).toEqual(['7', '8'])

  await userEvent.click(screen.getByRole('button', { name: words.goOn }))
  expect(await screen.findByText('2 of 2')).toBeTruthy()
  await userEvent.click(await screen.findByRole('button', { name: words.skip }))
  expect(await screen.findByText(words.outcome(1, 2))).toBeTruthy()
  expect(lineOf(buoys.title)).toContain(words.counted)
  expect(lineOf(feed.title)).toContain(words.skipped)
  expect(keptOf(alice)).toEqual(['8'])
})

test('behavior: a pass stops after the ballot at hand when asked to', async () => {
  let answer = (_hash: string) => {}
  wallet.send = () =>
    new Promise((resolve) => {
      answer = resolve
    })
  await showPass({}, WalletConnected)
  await markBoth()
  await userEvent.click(await screen.findByRole('button', { name: words.castOneByOne(2) }))
  await screen.findByText(transactionWords.signing)
  await userEvent.click(screen.getByRole('button', { name: words.stop }))
  expect(await screen.findByText(words.stopping)).toBeTruthy()
  answer(sentHash)
  expect(await screen.findByText(words.paused)).toBeTruthy()
  expect(screen.getByText('2 of 2')).toBeTruthy()
  expect(keptOf(alice)).toEqual(['8'])
})

test('behavior: another account in the wallet is not asked for what the first one marked', async () => {
  let answer = (_hash: string) => {}
  const asked: unknown[] = []
  wallet.accounts = [alice, bob]
  wallet.send = () =>
    new Promise((resolve) => {
      asked.push('send')
      answer = resolve
    })
  await showPass({}, WalletSwitching)
  await markBoth()
  await userEvent.click(await screen.findByRole('button', { name: words.castOneByOne(2) }))
  await screen.findByText(transactionWords.signing)
  wallet.accounts = [bob, alice]
  switchAccount(bob)
  expect(await screen.findByText(words.marked(0, 2))).toBeTruthy()
  answer(sentHash)
  await waitFor(() => expect(keptOf(alice)).toEqual(['8']))
  expect(asked).toEqual(['send'])
  expect(keptOf(bob)).toEqual([])
})

test('behavior: a wallet that does not answer what it can do takes one at a time', async () => {
  wallet.capabilities = () => new Promise(() => {})
  await showPass({}, WalletConnected)
  await markBoth()
  expect(await screen.findByText(words.way.unknown, { exact: false })).toBeTruthy()
  expect(await screen.findByText(words.way.none, { exact: false })).toBeTruthy()
})
