import type { Capability } from '@mandate/governance/capabilities'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { decodeFunctionData, encodeErrorResult, recoverTypedDataAddress } from 'viem'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { alice, answerChain, bob } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { Connected } from '../../../test/Connected.tsx'
import { exampleProposal } from '../../../test/exampleProposal.ts'
import { exampleDaoConfig, renderScreen } from '../../../test/renderScreen.tsx'
import { SwitchAccount, switchAccount } from '../../../test/SwitchAccount.tsx'
import { contractErrorSentences } from '../../words/errors.ts'
import { relayWords } from '../../words/relay.ts'
import { overrideWords, votingWords } from '../../words/voting.ts'
import { contentOf, readSignedBallots } from './SignedBallot.ts'
import { VotePanel } from './VotePanel.tsx'

const now = Math.floor(Date.now() / 1000)
const open = exampleProposal(now)

/** What the index found of the DAO. */
let capabilities: readonly Capability[] = []

const ballots: { own: unknown; isSilent: boolean } = { own: null, isSilent: false }
const { server } = answerGraphql({
  DaoFacts: () => ({
    dao: { capabilities: capabilities.join(' '), tokenSymbol: 'EX', tokenDecimals: 0 },
  }),
  OwnBallot: () =>
    ballots.isSilent
      ? undefined
      : { ballots: { items: ballots.own === null ? [] : [ballots.own] } },
  VoterAccount: () => ({
    accounts: { items: [{ name: 'Ada', delegatorCount: 2 }] },
  }),
  IndexedBlock: () => ({
    _meta: { status: { local: { id: 31337, block: { number: 100, timestamp: now } } } },
  }),
})

beforeAll(() => server.listen())
afterEach(() => {
  ballots.own = null
  ballots.isSilent = false
  capabilities = []
  server.resetHandlers()
})
afterAll(() => server.close())

const powerful = {
  getPastVotes: 40n,
  getVotes: 40n,
  balanceOf: 10n,
  hasVoted: false,
  delegates: bob,
}

async function show(calls: Record<string, unknown>, proposal = open) {
  const chain = answerChain(calls, now)
  server.use(chain.handler)
  await renderScreen(
    <Connected>
      <VotePanel proposal={proposal} />
      <SwitchAccount />
    </Connected>,
  )
  return chain
}

test('default', async () => {
  const { sent } = await show(powerful)
  expect(await screen.findByText('40 EX')).toBeTruthy()
  expect(screen.getByText(/2 other accounts/)).toBeTruthy()
  await userEvent.click(screen.getByRole('radio', { name: /Against/ }))
  await userEvent.type(screen.getByLabelText(votingWords.reason), 'Too dear.')
  await userEvent.click(screen.getByRole('button', { name: 'Vote Against' }))
  await screen.findByText(/in block 100/i)
  const [transaction] = sent
  if (transaction === undefined) throw new Error('Nothing was sent.')
  expect(transaction.from.toLowerCase()).toBe(bob.toLowerCase())
  expect(decodeFunctionData({ abi: mandateGovernorAbi, data: transaction.data })).toEqual({
    functionName: 'castVoteWithReason',
    args: [7n, 0, 'Too dear.'],
  })
})

test('behavior: the power that one votes with is told exactly', async () => {
  await show({ ...powerful, getPastVotes: 1_234_567n, balanceOf: 34_567n })
  expect(await screen.findByText('1,234,567 EX')).toBeTruthy()
  expect(screen.getByText('34,567 EX')).toBeTruthy()
  expect(screen.getByText('1,200,000 EX')).toBeTruthy()
})

test('behavior: another account in the wallet loses nothing of what was entered', async () => {
  const { sent } = await show(powerful)
  await userEvent.click(await screen.findByRole('radio', { name: /Against/ }))
  await userEvent.type(screen.getByLabelText(votingWords.reason), 'Too dear.')
  switchAccount(alice)
  expect(await screen.findByText(/^You now act as 0x7099…79C8/)).toBeTruthy()
  expect(await screen.findByLabelText(votingWords.reason)).toHaveProperty('value', 'Too dear.')
  expect(screen.getByRole('radio', { name: /Against/ })).toHaveProperty('checked', true)
  expect(sent).toEqual([])
})

test('behavior: before voting opens nothing is told as if it had', async () => {
  const pending = { ...open, voteStart: `${now + 1000}`, voteEnd: `${now + 2000}` }
  await show({ ...powerful, getVotes: 0n, delegates: alice }, pending)
  expect(await screen.findByText(votingWords.noPowerYet)).toBeTruthy()
  expect(await screen.findByText(votingWords.delegateWill, { exact: false })).toBeTruthy()
  expect(screen.queryByText(votingWords.noPowerTitle)).toBeNull()
})

test('behavior: without a choice nothing is sent', async () => {
  const { sent } = await show(powerful)
  await userEvent.click(await screen.findByRole('button', { name: votingWords.submit }))
  expect(await screen.findByText(votingWords.chooseFirst)).toBeTruthy()
  expect(sent).toEqual([])
})

test('behavior: what the contract would refuse is said before the wallet opens, and the text stays', async () => {
  const revert = encodeErrorResult({
    abi: mandateGovernorAbi,
    errorName: 'GovernorAlreadyCastVote',
    args: [bob],
  })
  const { sent } = await show({ ...powerful, castVoteWithReason: { revert } })
  await userEvent.click(await screen.findByRole('radio', { name: /For/ }))
  await userEvent.type(screen.getByLabelText(votingWords.reason), 'Yes.')
  await userEvent.click(screen.getByRole('button', { name: 'Vote For' }))
  expect(await screen.findByText(contractErrorSentences.GovernorAlreadyCastVote())).toBeTruthy()
  expect(screen.getByLabelText<HTMLTextAreaElement>(votingWords.reason).value).toBe('Yes.')
  expect(sent).toEqual([])
})

test('behavior: a ballot that was cast is shown instead of a new one', async () => {
  ballots.own = {
    isOverride: false,
    choice: 'for',
    forShare: 10000,
    againstShare: 0,
    abstainShare: 0,
    weight: '40',
    castWeight: '40',
    reason: 'We need them.',
    castAt: '1',
  }
  await show({ ...powerful, hasVoted: true })
  expect(await screen.findByText('We need them.')).toBeTruthy()
  expect(screen.queryByRole('radio')).toBeNull()
})

test.each([
  ['the index tells how', false, overrideWords.youVoted],
  ['the index is silent', true, overrideWords.youVotedSomehow],
])(
  'behavior: whoever overrode its delegates still votes with what it holds for others: %s',
  async (_, isSilent, words) => {
    capabilities = ['split', 'topics', 'terms', 'override']
    ballots.isSilent = isSilent
    ballots.own = {
      isOverride: true,
      choice: 'against',
      forShare: 0,
      againstShare: 10000,
      abstainShare: 0,
      weight: '12',
      castWeight: '12',
      reason: 'Not with mine.',
      castAt: '1',
    }
    const { sent } = await show({
      ...powerful,
      getPastDelegates: [[alice], [12n]],
      hasVotedOverride: true,
    })
    expect(await screen.findByText(words, { exact: false })).toBeTruthy()
    expect(await screen.findAllByText('40 EX')).toHaveLength(2)
    await userEvent.click(screen.getByRole('radio', { name: /For/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Vote For' }))
    await screen.findByText(/in block 100/i)
    expect(sent).toHaveLength(1)
  },
)

test('behavior: no power is explained', async () => {
  const none = { ...powerful, getPastVotes: 0n }
  await show({ ...none, balanceOf: 0n })
  expect(await screen.findByText(votingWords.noTokens)).toBeTruthy()
})

test('behavior: tokens without a delegate are explained', async () => {
  await show({
    ...powerful,
    getPastVotes: 0n,
    delegates: '0x0000000000000000000000000000000000000000',
  })
  expect(await screen.findByText(votingWords.notDelegated)).toBeTruthy()
})

test('error: an index that is silent about ballots is not taken for delegates who did not vote', async () => {
  const ofDelegate = { ...powerful, getPastVotes: 0n, delegates: alice }
  await show(ofDelegate)
  expect(await screen.findByText(/has not voted yet/)).toBeTruthy()
  cleanup()
  ballots.isSilent = true
  await show(ofDelegate)
  expect(await screen.findByText(votingWords.delegatedTo, { exact: false })).toBeTruthy()
  expect(screen.queryByText(/has not voted yet/)).toBeNull()
})

test('behavior: before voting opens there is no ballot yet', async () => {
  await show(powerful, { ...open, voteStart: `${now + 500}` })
  expect(await screen.findByText(votingWords.snapshotComing)).toBeTruthy()
  expect(screen.queryByRole('radio')).toBeNull()
})

test('behavior: after it closed only the record is left', async () => {
  await show(powerful, { ...open, voteEnd: `${now - 50}` })
  expect(await screen.findByText(votingWords.closedMissed)).toBeTruthy()
})

test('behavior: a ballot is signed until voting ends, and handed on as a text', async () => {
  capabilities = ['relay', 'splitBallots']
  const governor = exampleDaoConfig.contracts.governor
  const { sent } = await show({
    ...powerful,
    eip712Domain: ['0x0f', 'Example', '1', 31337n, governor, `0x${'0'.repeat(64)}`, []],
  })
  await userEvent.click(await screen.findByRole('radio', { name: /Split/ }))
  await userEvent.type(screen.getByLabelText(votingWords.reason), 'Half.')
  await userEvent.click(screen.getByRole('button', { name: relayWords.sign }))
  await screen.findByText(relayWords.signed.heading)
  const text = document.querySelector('code')?.textContent ?? ''
  const [read] = readSignedBallots(text, exampleDaoConfig, '7')
  if (read?.kind !== 'signed') throw new Error(`Unreadable: ${text}`)
  const { signed } = read
  expect(signed).toMatchObject({ support: 255, reason: 'Half.', deadline: now + 1000 })
  expect(contentOf(signed)?.shares).toEqual({ for: 5_000, against: 5_000, abstain: 0 })
  const signer = await recoverTypedDataAddress({
    domain: { name: 'Example', version: '1', chainId: 31337, verifyingContract: governor },
    types: {
      RelayedBallot: [
        { name: 'proposalId', type: 'uint256' },
        { name: 'support', type: 'uint8' },
        { name: 'voter', type: 'address' },
        { name: 'reason', type: 'string' },
        { name: 'params', type: 'bytes' },
        { name: 'deadline', type: 'uint48' },
      ],
    },
    primaryType: 'RelayedBallot',
    message: { ...signed, proposalId: 7n },
    signature: signed.signature,
  })
  expect(signer).toBe(bob)
  expect(sent).toEqual([])
})

test('behavior: a governor without a relay offers nothing to sign or to send for others', async () => {
  await show(powerful)
  await screen.findByRole('button', { name: votingWords.submit })
  expect(screen.queryByRole('button', { name: relayWords.sign })).toBeNull()
  expect(screen.queryByRole('button', { name: relayWords.open })).toBeNull()
})

test('behavior: where blocks are counted, voting closes at about the time of its last block', async () => {
  const blocks = { clock: 'blocknumber', createdBlock: '80', voteStart: '90', voteEnd: '130' }
  await show(powerful, { ...open, ...blocks, createdAt: `${now - 240}` })
  // Block 100 is the newest: twenty blocks took 240 seconds.
  expect(await screen.findByText('in 6 minutes', {}, { timeout: 10_000 })).toBeTruthy()
  expect(await screen.findByRole('button', { name: votingWords.submit })).toBeTruthy()
})
