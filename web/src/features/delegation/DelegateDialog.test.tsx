import { zeroAddress } from '@mandate/governance/actions'
import type { Capability } from '@mandate/governance/capabilities'
import { epochSeconds } from '@mandate/governance/terms'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse } from 'msw'
import { recoverTypedDataAddress } from 'viem'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { alice, answerChain, bob } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { Connected } from '../../../test/Connected.tsx'
import { exampleDaoConfig, renderScreen } from '../../../test/renderScreen.tsx'
import { SwitchAccount, switchAccount } from '../../../test/SwitchAccount.tsx'
import { delegationWords } from '../../words/delegation.ts'
import { DelegateDialog } from './DelegateDialog.tsx'
import type { DelegationRequest } from './DelegationHost.tsx'
import { readSignedDelegation } from './SignedDelegation.ts'

const now = 1_700_000_000
const carol = '0x0000000000000000000000000000000000000011'
/** As an ERC20Votes token of OpenZeppelin answers. */
const openZeppelin = {
  topicsOf: { revert: '0x' },
  balanceOf: 20n,
  delegates: zeroAddress,
  getVotes: 5n,
}
const inParts = {
  ...openZeppelin,
  topicsOf: [],
  delegationOf: [[], 0],
  getVotesForTopic: 5n,
}

const { token } = exampleDaoConfig.contracts
/** What a token says to whoever is about to sign. */
const signable = {
  nonces: 4n,
  eip712Domain: ['0x0f', 'Example', '1', 31337n, token, `0x${'0'.repeat(64)}`, []],
}

/** What the index found of the DAO. */
let capabilities: readonly Capability[] = []

/** Who has voting power or a statement. */
let known: readonly object[] = []

const noItems = { items: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } }
const { server } = answerGraphql({
  AccountNames: () => ({ accounts: noItems }),
  DaoFacts: () => ({
    dao: { capabilities: capabilities.join(' '), tokenSymbol: 'EX', tokenDecimals: 0 },
  }),
  GovernorTopics: () => ({
    topics: {
      items: [
        { number: 1, name: 'Grants' },
        { number: 2, name: 'Treasury' },
      ],
    },
  }),
  DelegatesPage: () => ({ accounts: { ...noItems, items: known } }),
})

beforeAll(() => server.listen())
afterAll(() => server.close())
beforeEach(() => server.resetHandlers())

const target = { address: alice, name: 'Alice' }

async function show(calls: Record<string, unknown>, request: DelegationRequest = { target }) {
  capabilities = Array.isArray(calls.topicsOf) ? ['split', 'topics', 'terms'] : []
  const chain = answerChain(calls, now)
  server.use(chain.handler)
  await renderScreen(
    <Connected>
      <DelegateDialog request={request} onClose={() => {}} />
      <SwitchAccount />
    </Connected>,
  )
  await screen.findByText(/^What moves/, {}, { timeout: 10_000 })
  return chain
}

test('default', async () => {
  const chain = await show(inParts)
  await userEvent.click(screen.getByRole('radio', { name: 'Split it' }))
  expect(screen.getByRole('slider', { name: 'Part of Alice' })).toBeTruthy()
  await userEvent.click(screen.getByLabelText('Add a delegate'))
  await userEvent.paste(bob)
  await userEvent.click(
    screen.getByRole('list', { name: 'Delegates found' }).querySelector('button') as HTMLElement,
  )
  expect(screen.getByRole('slider', { name: 'Part of Alice' })).toHaveProperty('value', '5000')
  const end = (BigInt(now) / epochSeconds + 2n) * epochSeconds
  await userEvent.selectOptions(screen.getByLabelText('Until when?'), String(end))
  await userEvent.click(screen.getByRole('button', { name: 'Delegate' }))
  await waitFor(() => expect(chain.sent.length).toBe(1), { timeout: 10_000 })
}, 30_000)

test('behavior: the receipt tells the new power on each topic that was handed over', async () => {
  await show({
    ...inParts,
    getVotesForTopic: (_account: string, topic: number) => 100n + BigInt(topic),
  })
  await userEvent.click(await screen.findByRole('radio', { name: 'Some topics' }))
  for (const topic of ['Grants', 'Treasury']) {
    await userEvent.click(screen.getByRole('checkbox', { name: topic }))
  }
  await untilRead()
  await userEvent.click(screen.getByRole('button', { name: 'Delegate' }))
  await screen.findByText(/now votes with your power on Grants, Treasury/, {}, { timeout: 10_000 })
  await waitFor(() => expect(receiptOf('Voting power of Alice on Grants')).toBe('101 EX'))
  expect(receiptOf('Voting power of Alice on Treasury')).toBe('102 EX')
}, 30_000)

test('behavior: the receipt of a topic taken back tells who decides there again, each with its part', async () => {
  const byTopic: Record<string, unknown> = {
    0: [
      [
        { delegate: alice, basisPoints: 6_000 },
        { delegate: carol, basisPoints: 4_000 },
      ],
      0,
    ],
    1: [[{ delegate: token, basisPoints: 10_000 }], 0],
  }
  await show(
    {
      ...inParts,
      topicsOf: [1],
      delegationOf: (_account: string, topic: number) => byTopic[`${topic}`],
    },
    { target: null, topic: 1 },
  )
  await userEvent.click(screen.getByRole('button', { name: 'Take it back' }))
  await screen.findByText(/your other delegation decides there again/, {}, { timeout: 10_000 })
  await waitFor(() => expect(receiptOf('0x7099…79C8 on Grants · 60 %')).toBe('5 EX'))
  expect(receiptOf('0x0000…0011 on Grants · 40 %')).toBe('5 EX')
}, 30_000)

test('behavior: a token of OpenZeppelin is delegated whole, and nothing else is offered', async () => {
  const chain = await show(openZeppelin)
  expect(screen.queryByRole('radio')).toBeNull()
  expect(screen.queryByLabelText('Until when?')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Delegate' }))
  await waitFor(() => expect(chain.sent.length).toBe(1), { timeout: 10_000 })
  // `delegate(address)`
  expect(chain.sent[0]?.data.slice(0, 10)).toBe('0x5c19a95c')
}, 30_000)

test('behavior: what moves is told exactly', async () => {
  await show({ ...inParts, balanceOf: 1_234_567n, getVotes: 5n })
  expect(screen.getByText('1,234,567 EX')).toBeTruthy()
  expect(screen.getByText('1,234,572 EX')).toBeTruthy()
}, 30_000)

test('behavior: an address of which nothing is known is warned of, one that is known is not', async () => {
  known = [{ address: carol, name: null, hasStatement: true, balance: '0', votingPower: '0' }]
  await show(inParts)
  expect(await screen.findByText(/^Nothing is known here of 0x7099…79C8/)).toBeTruthy()
  cleanup()
  await show(inParts, { target: { address: carol, name: 'Carol' } })
  expect(screen.queryByText(/Nothing is known/)).toBeNull()
}, 30_000)

test('behavior: a split is signed without being sent, and handed on as a text', async () => {
  const chain = await show({ ...inParts, ...signable })
  await userEvent.click(screen.getByRole('radio', { name: 'Split it' }))
  await onlySign()
  const read = readSignedDelegation(textToHandOn(), exampleDaoConfig, now)
  expect(read).toMatchObject({
    kind: 'signed',
    signed: {
      via: 'setDelegationsBySig',
      delegator: bob.toLowerCase(),
      delegations: [
        {
          topic: 0,
          endsAt: null,
          shares: [{ delegate: alice.toLowerCase(), basisPoints: 10_000 }],
        },
      ],
      nonce: '4',
      deadline: now + 7 * 86_400,
    },
  })
  expect(chain.sent).toEqual([])
}, 30_000)

test('behavior: what was signed is void on the screen once something else is chosen', async () => {
  await show({ ...inParts, ...signable })
  await onlySign()
  await userEvent.click(screen.getByRole('radio', { name: 'Some topics' }))
  expect(screen.queryByText(delegationWords.signed.heading)).toBeNull()
}, 30_000)

test('behavior: for a token of OpenZeppelin the standard delegation is signed', async () => {
  await show({ ...openZeppelin, ...signable })
  await onlySign()
  const { signature, ...signed } = JSON.parse(textToHandOn())
  expect(signed).toMatchObject({ via: 'delegateBySig', nonce: '4' })
  const signer = await recoverTypedDataAddress({
    domain: { name: 'Example', version: '1', chainId: 31337, verifyingContract: token },
    types: {
      Delegation: [
        { name: 'delegatee', type: 'address' },
        { name: 'nonce', type: 'uint256' },
        { name: 'expiry', type: 'uint256' },
      ],
    },
    primaryType: 'Delegation',
    message: { delegatee: alice, nonce: 4n, expiry: BigInt(signed.deadline) },
    signature,
  })
  expect(signer).toBe(bob)
}, 30_000)

test('behavior: taking back says what ends and what moves, and asks nothing', async () => {
  const shares = [
    { delegate: alice, basisPoints: 5_500 },
    { delegate: carol, basisPoints: 4_500 },
  ]
  const chain = await show(
    { ...inParts, delegationOf: [shares, 0] },
    { target: { address: bob, name: null } },
  )
  expect(screen.getByText('What ends')).toBeTruthy()
  expect(screen.getByText('55 % to 0x7099…79C8, 45 % to 0x0000…0011')).toBeTruthy()
  for (const asked of [/hand over/, /Until when/, /you can take it back/i]) {
    expect(screen.queryByText(asked)).toBeNull()
  }
  expect(screen.queryByRole('radio')).toBeNull()
  // Whoever has nothing to pay with signs, and somebody else sends it.
  expect(screen.getByRole('button', { name: 'Only sign' })).toHaveProperty('disabled', false)
  await userEvent.click(screen.getByRole('button', { name: 'Take it back' }))
  await screen.findByText('You vote with your own power again.', {}, { timeout: 10_000 })
  expect(chain.sent).toHaveLength(1)
  expect(screen.getByText('Your voting power')).toBeTruthy()
  expect(screen.queryByText(/yourself/)).toBeNull()
  expect(screen.queryByRole('link', { name: 'Watch what they do' })).toBeNull()
}, 30_000)

test('behavior: where nobody votes yet, there is nothing to take back', async () => {
  await show(inParts, { target: { address: bob, name: null } })
  expect(screen.queryByText('What ends')).toBeNull()
  expect(screen.getByRole('button', { name: 'Vote myself' })).toBeTruthy()
}, 30_000)

test('behavior: another account in the wallet begins anew, and nothing of the first is kept', async () => {
  await show(
    { ...inParts, delegationOf: [[{ delegate: bob, basisPoints: 10_000 }], 0] },
    { target: { address: carol, name: 'Carol' } },
  )
  await userEvent.click(screen.getByRole('radio', { name: 'Split it' }))
  expect(screen.getByRole('slider', { name: 'Part of yourself' })).toBeTruthy()
  switchAccount(alice)
  await screen.findByText(
    'You switched to 0x7099…79C8: nothing was sent, please choose again.',
    {},
    { timeout: 10_000 },
  )
  const everything = await screen.findByRole('radio', { name: 'Everything' })
  expect(everything).toHaveProperty('checked', true)
  await userEvent.click(screen.getByRole('radio', { name: 'Split it' }))
  expect(screen.getByRole('slider', { name: 'Part of Carol' })).toBeTruthy()
  expect(screen.getByRole('slider', { name: 'Part of 0x3C44…93BC' })).toBeTruthy()
  expect(screen.queryByText(/yourself/)).toBeNull()
  expect(screen.queryByText(/You switched/)).toBeNull()
}, 30_000)

test('behavior: an error of the account before is gone', async () => {
  const chain = await show({ ...inParts, delegate: { revert: '0x' } })
  await userEvent.click(screen.getByRole('button', { name: 'Delegate' }))
  await screen.findByRole('alert', {}, { timeout: 10_000 })
  switchAccount(carol)
  await screen.findByText(/You switched to/)
  expect(screen.queryByRole('alert')).toBeNull()
  expect(chain.sent).toEqual([])
}, 30_000)

test('error: what was read and chosen stays when the chain does not answer any more', async () => {
  let isDown = false
  const balanceOf = () => {
    if (isDown) throw new HttpResponse(null, { status: 503 })
    return 20n
  }
  await show({ ...inParts, balanceOf })
  await userEvent.click(screen.getByRole('radio', { name: 'Split it' }))
  await untilRead()
  isDown = true
  window.dispatchEvent(new Event('visibilitychange'))
  await screen.findByText(/^The chain does not answer .* at block 100/, {}, { timeout: 10_000 })
  expect(screen.getByRole('slider', { name: 'Part of Alice' })).toBeTruthy()
  expect(screen.getByText(/^What moves/)).toBeTruthy()

  await userEvent.click(screen.getByLabelText('Add a delegate'))
  await userEvent.paste(carol)
  await userEvent.click(
    screen.getByRole('list', { name: 'Delegates found' }).querySelector('button') as HTMLElement,
  )
  await screen.findByText(/can be told once it answers again/, {}, { timeout: 10_000 })
  expect(screen.getByRole('slider', { name: 'Part of 0x0000…0011' })).toBeTruthy()
  expect(screen.queryByText(/^What moves/)).toBeNull()
  expect(screen.queryByRole('button', { name: 'Delegate' })).toBeNull()

  isDown = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByText(/^What moves/, {}, { timeout: 10_000 })
  expect(screen.queryByText(/does not answer/)).toBeNull()
}, 40_000)

const receiptOf = (name: string) => screen.queryByText(name)?.nextElementSibling?.textContent

/** Until the chain has answered what was asked last. */
async function untilRead() {
  const button = screen.getByRole('button', { name: 'Only sign' })
  await waitFor(() => expect(button).toHaveProperty('disabled', false), { timeout: 10_000 })
  return button
}

async function onlySign() {
  await userEvent.click(await untilRead())
  await screen.findByText(delegationWords.signed.heading, {}, { timeout: 10_000 })
}

function textToHandOn(): string {
  return document.querySelector('code')?.textContent ?? ''
}
