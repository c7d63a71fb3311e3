import { governanceTokenAbi } from '@mandate/protocol/abis'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { delay, http } from 'msw'
import { decodeFunctionData, encodeErrorResult } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { alice, answerChain, bob } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { Connected } from '../../../test/Connected.tsx'
import { exampleDaoConfig, renderScreen, rpcUrl } from '../../../test/renderScreen.tsx'
import { delegationWords } from '../../words/delegation.ts'
import { contractErrorSentences } from '../../words/errors.ts'
import { delegationTypedData } from './delegationTypedData.ts'
import { SendDelegationDialog } from './SendDelegationDialog.tsx'
import { delegationsOf, type SignedDelegation } from './SignedDelegation.ts'

const now = 1_700_000_000
const { token } = exampleDaoConfig.contracts
const words = delegationWords.sendDialog
const domain = { name: 'Example', version: '1', chainId: 31337, verifyingContract: token }
/** Carol has nothing to do with who sends it. */
const carol = privateKeyToAccount(`0x${'c'.repeat(64)}`)
const calls = {
  topicsOf: [],
  delegationOf: [[], 0],
  balanceOf: 20n,
  getVotes: 5n,
  getVotesForTopic: 5n,
  nonces: 4n,
  eip712Domain: ['0x0f', 'Example', '1', 31337n, token, `0x${'0'.repeat(64)}`, []],
}

const noItems = { items: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } }
const { server } = answerGraphql({
  AccountNames: () => ({
    accounts: { ...noItems, items: [{ address: alice.toLowerCase(), name: 'Alice' }] },
  }),
  DaoFacts: () => ({
    dao: { capabilities: 'split topics terms', tokenSymbol: 'EX', tokenDecimals: 0 },
  }),
  GovernorTopics: () => ({ topics: { items: [{ number: 1, name: 'Grants' }] } }),
})

beforeAll(() => server.listen())
afterAll(() => server.close())
beforeEach(() => server.resetHandlers())

async function signed(change: Partial<SignedDelegation> = {}): Promise<SignedDelegation> {
  const unsigned = {
    kind: 'mandate-delegation',
    chainId: 31337,
    token,
    via: 'setDelegationsBySig',
    delegator: carol.address,
    delegations: [
      { topic: 0, endsAt: null, shares: [{ delegate: alice, basisPoints: 10_000 }] },
      { topic: 1, endsAt: null, shares: [{ delegate: token, basisPoints: 10_000 }] },
    ],
    nonce: '4',
    deadline: now + 1_000,
    signature: '0x',
    ...change,
  } satisfies SignedDelegation
  const message = {
    ...unsigned,
    delegations: delegationsOf(unsigned),
    nonce: BigInt(unsigned.nonce),
  }
  return { ...unsigned, signature: await carol.signTypedData(delegationTypedData(domain, message)) }
}

async function paste(text: string, answers: Record<string, unknown> = calls) {
  const chain = answerChain(answers, now)
  server.use(chain.handler)
  await renderScreen(
    <Connected>
      <SendDelegationDialog onClose={() => {}} />
    </Connected>,
  )
  await userEvent.click(await screen.findByLabelText(words.field, {}, { timeout: 10_000 }))
  await userEvent.paste(text)
  return chain
}

const sendButton = () => screen.getByRole('button', { name: words.send })

async function expectRefused(sentence: string) {
  expect(await screen.findByText(sentence, {}, { timeout: 10_000 })).toBeTruthy()
  expect(sendButton()).toHaveProperty('disabled', true)
}

test('default', async () => {
  const delegation = await signed()
  const chain = await paste(JSON.stringify(delegation))
  expect(await screen.findByText('everything to Alice')).toBeTruthy()
  expect(screen.getByText(/^Grants to /)).toBeTruthy()
  expect(await screen.findByText('What moves on Grants')).toBeTruthy()
  await waitFor(() => expect(sendButton()).toHaveProperty('disabled', false), { timeout: 10_000 })
  await userEvent.click(sendButton())
  await waitFor(() => expect(chain.sent.length).toBe(1), { timeout: 10_000 })
  const { functionName, args } = decodeFunctionData({
    abi: governanceTokenAbi,
    data: chain.sent[0]?.data ?? '0x',
  })
  expect(functionName).toBe('setDelegationsBySig')
  expect(args?.slice(2)).toEqual([4n, BigInt(delegation.deadline), delegation.signature])
  expect(await screen.findByText(/^Sent\. The delegation of 0x/)).toBeTruthy()
  expect(screen.getByText('Voting power of Alice')).toBeTruthy()
  expect(screen.getByText(/^Voting power of 0x.* on Grants$/)).toBeTruthy()
}, 30_000)

test('behavior: a standard delegation goes through the standard function', async () => {
  const delegations = [
    { topic: 0, endsAt: null, shares: [{ delegate: alice, basisPoints: 10_000 }] },
  ]
  const chain = await paste(JSON.stringify(await signed({ via: 'delegateBySig', delegations })))
  await waitFor(() => expect(sendButton()).toHaveProperty('disabled', false), { timeout: 10_000 })
  await userEvent.click(sendButton())
  await waitFor(() => expect(chain.sent.length).toBe(1), { timeout: 10_000 })
  const { functionName, args } = decodeFunctionData({
    abi: governanceTokenAbi,
    data: chain.sent[0]?.data ?? '0x',
  })
  expect(functionName).toBe('delegateBySig')
  expect(args?.[0]).toBe(alice)
}, 30_000)

test('behavior: what one person’s delegation moves is not shown of the next person’s', async () => {
  await paste(JSON.stringify(await signed()))
  expect(await screen.findByText('What moves on Grants', {}, { timeout: 10_000 })).toBeTruthy()
  server.use(http.post(rpcUrl, () => delay('infinite')))
  screen.getByLabelText<HTMLTextAreaElement>(words.field).select()
  await userEvent.paste(JSON.stringify(await signed({ delegator: bob })))
  expect(await screen.findByText(/^Grants to /)).toBeTruthy()
  expect(screen.queryByText('What moves on Grants')).toBeNull()
}, 30_000)

test('error: half a text', async () => {
  await paste('{"kind":"mandate-delega')
  await expectRefused(words.unreadable)
}, 30_000)

test.each<[keyof typeof words & ('foreign' | 'expired' | 'used' | 'early'), object]>([
  ['foreign', { chainId: 1 }],
  ['foreign', { token: alice }],
  ['expired', { deadline: now - 1 }],
  ['used', { nonce: '3' }],
  ['early', { nonce: '5' }],
])(
  'error: %s %o',
  async (kind, change) => {
    await paste(JSON.stringify(await signed(change)))
    await expectRefused(words[kind])
  },
  30_000,
)

test('error: more than the standard function can say', async () => {
  await paste(JSON.stringify(await signed({ via: 'delegateBySig' })))
  await expectRefused(words.unreadable)
}, 30_000)

test('error: something in it was changed after it was signed', async () => {
  await paste(JSON.stringify({ ...(await signed()), deadline: now + 2_000 }))
  await expectRefused(words.forged)
}, 30_000)

test('error: what the token refuses is said before anything is sent', async () => {
  const revert = encodeErrorResult({
    abi: governanceTokenAbi,
    errorName: 'VotesTermUnaligned',
    args: [5n, 7n],
  })
  await paste(JSON.stringify(await signed()), { ...calls, setDelegationsBySig: { revert } })
  await expectRefused(contractErrorSentences.VotesTermUnaligned())
}, 30_000)
