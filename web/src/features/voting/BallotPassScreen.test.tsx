import type { Capability } from '@mandate/governance/capabilities'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { useQueryClient } from '@tanstack/react-query'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import {
  decodeFunctionData,
  encodeAbiParameters,
  encodeErrorResult,
  encodeEventTopics,
  type Hex,
} from 'viem'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { alice, answerChain, bob } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import {
  installWallet,
  refuse,
  resetWallet,
  sentHash,
  WalletConnected,
  wallet,
} from '../../../test/browserWallet.tsx'
import { Connected } from '../../../test/Connected.tsx'
import { exampleProposal } from '../../../test/exampleProposal.ts'
import { exampleDaoConfig, renderScreen } from '../../../test/renderScreen.tsx'
import { SwitchAccount, switchAccount } from '../../../test/SwitchAccount.tsx'
import { AfterWriteContext } from '../../chain/AfterWriteContext.ts'
import { draftKey } from '../../lib/localStore.ts'
import { passWords as words } from '../../words/ballotPass.ts'
import { transactionWords } from '../../words/common.ts'
import { errorWords } from '../../words/errors.ts'
import { votingWords } from '../../words/voting.ts'
import { readMarks } from './BallotMarks.ts'
import { BallotPassScreen } from './BallotPassScreen.tsx'

const now = Math.floor(Date.now() / 1000)
const buoys = exampleProposal(now)
const feed = { ...buoys, proposalId: '8', number: 8, title: 'A salinity feed' }

let open = [buoys, feed]
/** How many more are open than the index lists. */
let unlisted = 0
let capabilities: readonly Capability[] = []
const { server } = answerGraphql({
  DaoFacts: () => ({
    dao: { capabilities: capabilities.join(' '), tokenSymbol: 'EX', tokenDecimals: 0 },
  }),
  OpenProposals: () => ({ proposals: { totalCount: open.length + unlisted, items: open } }),
  GovernorTopics: () => ({ topics: { items: [] } }),
  DelegateBallots: () => ({ ballots: { items: [] } }),
  AccountNames: () => ({ accounts: { items: [] } }),
})

let putAway = () => {}
beforeAll(() => {
  server.listen()
  putAway = installWallet()
})
beforeEach(resetWallet)
afterEach(() => {
  open = [buoys, feed]
  unlisted = 0
  capabilities = []
  server.resetHandlers()
})
afterAll(() => {
  putAway()
  server.close()
})

const powerful = { getPastVotes: 40n, balanceOf: 40n, hasVoted: false, delegates: bob }

/** With the local accounts, which take several calls at once, or with a browser wallet. */
async function show(calls: Record<string, unknown> = {}, Account = Connected) {
  const chain = answerChain({ ...powerful, ...calls }, now)
  server.use(chain.handler)
  await renderScreen(
    <Account>
      <BallotPassScreen />
    </Account>,
  )
  return chain
}

function WalletSwitching({ children }: { children: ReactNode }) {
  return (
    <WalletConnected>
      {children}
      <SwitchAccount />
    </WalletConnected>
  )
}

/** Asks everything again after a write, as the app does. */
function WalletAskedAgain({ children }: { children: ReactNode }) {
  const queries = useQueryClient()
  const afterWrite = async () => {
    await queries.invalidateQueries()
    return 'shown' as const
  }
  return (
    <AfterWriteContext value={afterWrite}>
      <WalletConnected>{children}</WalletConnected>
    </AfterWriteContext>
  )
}

const card = (title: string) => screen.findByRole('article', { name: title }, { timeout: 10_000 })

async function mark(title: string, choice: RegExp) {
  const found = await card(title)
  await userEvent.click(within(found).getByRole('radio', { name: choice }))
  return found
}

/** Marks both votes, and looks them over. */
async function markBoth() {
  await mark(buoys.title, /For/)
  await mark(feed.title, /Against/)
  await userEvent.click(screen.getByRole('button', { name: words.review(2) }))
  await screen.findByRole('heading', { name: words.reviewTitle })
}

/** A governor's event that `voter` cast a ballot. */
function castLog(proposalId: bigint, voter: Hex) {
  return {
    address: exampleDaoConfig.contracts.governor,
    topics: encodeEventTopics({ abi: mandateGovernorAbi, eventName: 'VoteCast', args: { voter } }),
    data: encodeAbiParameters(
      [{ type: 'uint256' }, { type: 'uint8' }, { type: 'uint256' }, { type: 'string' }],
      [proposalId, 1, 40n, ''],
    ),
    blockNumber: '0x64',
    logIndex: '0x0',
    transactionIndex: '0x0',
    blockHash: `0x${'b'.repeat(64)}`,
    transactionHash: sentHash,
  }
}

const keptOf = (account: string) =>
  readMarks(exampleDaoConfig, account).marks.map(({ proposalId }) => proposalId)
const lineOf = (title: string) =>
  within(screen.getByRole('list', { name: words.ballots }))
    .getByText(title)
    .closest('li')?.textContent

test('default', async () => {
  const { sent, logs } = await show()
  logs.push(castLog(7n, bob), castLog(8n, bob))
  const first = await mark(buoys.title, /For/)
  await userEvent.click(within(first).getByRole('button', { name: words.addReason }))
  await userEvent.type(within(first).getByLabelText(votingWords.reason), 'We need them.')
  await mark(feed.title, /Against/)
  await userEvent.click(screen.getByRole('button', { name: words.review(2) }))
  expect(await screen.findByText(words.way.together, { exact: false })).toBeTruthy()
  expect(lineOf(buoys.title)).toBe('Two buoysForwith40 EXWe need them.')
  expect(lineOf(feed.title)).toBe('A salinity feedAgainstwith40 EX')
  expect(sent).toEqual([])

  await userEvent.click(screen.getByRole('button', { name: words.castTogether(2) }))
  expect(await screen.findByText(/All 2 ballots counted. In block 100./)).toBeTruthy()
  expect(sent.map(({ data }) => decodeFunctionData({ abi: mandateGovernorAbi, data }))).toEqual([
    { functionName: 'castVoteWithReason', args: [7n, 1, 'We need them.'] },
    { functionName: 'castVote', args: [8n, 0] },
  ])
  expect(keptOf(bob)).toEqual([])
})

test('behavior: what is marked is kept on the device until it is cast', async () => {
  await show()
  const first = await mark(buoys.title, /Abstain/)
  await userEvent.click(within(first).getByRole('button', { name: words.addReason }))
  await userEvent.type(within(first).getByLabelText(votingWords.reason), 'Not yet sure.')
  cleanup()
  await show()
  const again = await card(buoys.title)
  expect(within(again).getByRole('radio', { name: /Abstain/ })).toHaveProperty('checked', true)
  expect(within(again).getByLabelText(votingWords.reason)).toHaveProperty('value', 'Not yet sure.')
  expect(screen.getByText(words.marked(1, 2))).toBeTruthy()
})

test('behavior: of ballots sent together some count, and only the others are tried again', async () => {
  const { sent, logs } = await show()
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
  await show({}, WalletConnected)
  await markBoth()
  expect(await screen.findByText(words.way.atomic, { exact: false })).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: words.castTogether(2) }))
  await waitFor(() => expect(readMarks(exampleDaoConfig, alice).batch?.id).toBe('0x77'))
  cleanup()

  const receipt = { transactionHash: sentHash, status: '0x1', blockNumber: '0x64', gasUsed: '0x1' }
  status = { status: 200, receipts: [{ ...receipt, logs: [] }] }
  const { logs } = await show({ hasVoted: true }, WalletConnected)
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
  const { logs } = await show({}, WalletAskedAgain)
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
  await show({}, WalletConnected)
  await markBoth()
  await userEvent.click(screen.getByRole('button', { name: words.castTogether(2) }))
  expect(await screen.findByText(errorWords.wrongChain, {}, { timeout: 10_000 })).toBeTruthy()
  expect(asked).toBe(0)
  expect(keptOf(alice)).toEqual(['7', '8'])
}, 30_000)

test('behavior: whoever declines hears no alarm, and finds everything as it was', async () => {
  wallet.capabilities = () => ({ '0x7a69': { atomic: { status: 'ready' } } })
  wallet.sendCalls = () => refuse(4001, 'User rejected the request.')
  await show({}, WalletConnected)
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
  await show({}, WalletConnected)
  await markBoth()
  await userEvent.click(screen.getByRole('button', { name: words.castTogether(2) }))
  expect(await screen.findByText(words.refused)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: words.castOneByOne(2) }))
  expect(await screen.findByText(words.outcome(2, 2))).toBeTruthy()
})

test('behavior: one by one a pass stops where the wallet says no, goes on there, and skips', async () => {
  const answers = [() => refuse(4001, 'User rejected the request.'), () => sentHash]
  wallet.send = () => answers.shift()?.() ?? refuse(4001, 'User rejected the request.')
  await show({}, WalletConnected)
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
  await show({}, WalletConnected)
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
  await show({}, WalletSwitching)
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
  await show({}, WalletConnected)
  await markBoth()
  expect(await screen.findByText(words.way.unknown, { exact: false })).toBeTruthy()
  expect(await screen.findByText(words.way.none, { exact: false })).toBeTruthy()
})

test('error: what this browser kept and cannot be read counts as nothing', async () => {
  const key = draftKey('ballots', exampleDaoConfig, bob)
  localStorage.setItem(
    key,
    JSON.stringify({ version: 1, marks: [{ proposalId: 'x' }], batch: null }),
  )
  await show()
  await card(buoys.title)
  expect(screen.getByText(words.marked(0, 2))).toBeTruthy()
})

test('behavior: what was voted on or has closed since it was marked is said, and left out', async () => {
  await show()
  await mark(buoys.title, /For/)
  await mark(feed.title, /Against/)
  cleanup()
  open = [buoys]
  await show({ hasVoted: true })
  expect(await screen.findByText(words.lost(buoys.title, 'voted'))).toBeTruthy()
  expect(screen.getByText(words.lost(feed.title, 'closed'))).toBeTruthy()
  expect(screen.queryByRole('article')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: words.forget }))
  expect(keptOf(bob)).toEqual([])
})

test('behavior: a vote that is open and not listed is not called closed, and its mark is kept', async () => {
  await show()
  await mark(feed.title, /Against/)
  cleanup()
  open = [buoys]
  unlisted = 1
  await show()
  await card(buoys.title)
  expect(screen.getByText(words.unlisted(1))).toBeTruthy()
  expect(screen.queryByText(words.lost(feed.title, 'closed'))).toBeNull()
  expect(screen.getByText(words.marked(0, 1))).toBeTruthy()
  expect(keptOf(bob)).toEqual(['8'])
})

test('behavior: without a ballot left in the list, nothing is said of what it does not list', async () => {
  unlisted = 1
  await show({ hasVoted: true })
  expect(await screen.findByText(words.nothingListed, {}, { timeout: 10_000 })).toBeTruthy()
  expect(screen.queryByText(words.nothingTitle)).toBeNull()
  expect(screen.queryByText(/You have voted on everything/)).toBeNull()
})

test('behavior: what the governor refuses by the time of casting is left out, and the rest is cast', async () => {
  const revert = encodeErrorResult({
    abi: mandateGovernorAbi,
    errorName: 'GovernorAlreadyCastVote',
    args: [bob],
  })
  const { sent, logs, calls } = await show()
  logs.push(castLog(7n, bob))
  await markBoth()
  await screen.findByRole('button', { name: words.castTogether(2) })
  calls.castVote = (proposalId: bigint) => (proposalId === 8n ? { revert } : 40n)
  await userEvent.click(screen.getByRole('button', { name: words.castTogether(2) }))
  expect(await screen.findByText(words.outcome(1, 2), { exact: false })).toBeTruthy()
  expect(lineOf(feed.title)).toContain('Left out: This account has already voted')
  expect(sent).toHaveLength(1)
})

test('behavior: power on the proposal’s topic counts, and what delegates hold is said', async () => {
  capabilities = ['split', 'topics', 'terms', 'override']
  open = [{ ...buoys, topicNumber: 3 }]
  await show({
    getPastVotes: 0n,
    getPastVotesForTopic: 5n,
    getPastDelegates: [[alice], [12n]],
    hasVotedOverride: false,
  })
  const found = await card(buoys.title)
  expect(found.textContent).toContain('5 EX')
  expect(found.textContent).toContain(`${words.heldByDelegates} 12 EX`)
  const link = within(found).getByRole('link', { name: words.overrideThere })
  expect(link.getAttribute('href')).toBe('/proposals/7')
})

test('behavior: without a mark nothing is looked over', async () => {
  await show()
  await card(buoys.title)
  await userEvent.click(screen.getByRole('button', { name: words.review(0) }))
  expect(await screen.findByText(words.markFirst)).toBeTruthy()
})
