import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  type Address,
  decodeFunctionData,
  encodeAbiParameters,
  encodeEventTopics,
  getAddress,
  toFunctionSelector,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { answerChain } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { Connected } from '../../../test/Connected.tsx'
import { exampleProposal } from '../../../test/exampleProposal.ts'
import { exampleDaoConfig, renderScreen } from '../../../test/renderScreen.tsx'
import { relayWords as words } from '../../words/relay.ts'
import { ballotTypedData } from './ballotTypedData.ts'
import { encodeBallot } from './encodeBallot.ts'
import { SendBallotsDialog } from './SendBallotsDialog.tsx'
import { messageOf, type SignedBallot } from './SignedBallot.ts'

const now = 1_700_000_000
const proposal = exampleProposal(now)
const { governor } = exampleDaoConfig.contracts
const domain = { name: 'Example', version: '1', chainId: 31337, verifyingContract: governor }
const carol = privateKeyToAccount(`0x${'c'.repeat(64)}`)
const dave = privateKeyToAccount(`0x${'d'.repeat(64)}`)
const calls = {
  eip712Domain: ['0x0f', 'Example', '1', 31337n, governor, `0x${'0'.repeat(64)}`, []],
  hasVoted: false,
  getPastVotes: 40n,
  castBallots: 1n,
}

const { server } = answerGraphql({
  AccountNames: () => ({
    accounts: { items: [{ address: carol.address.toLowerCase(), name: 'Carol' }] },
  }),
  DaoFacts: () => ({ dao: { capabilities: 'relay', tokenSymbol: 'EX', tokenDecimals: 0 } }),
})

beforeAll(() => server.listen())
afterAll(() => server.close())
beforeEach(() => server.resetHandlers())

async function signedBy(
  voter: typeof carol,
  change: Partial<SignedBallot> = {},
): Promise<SignedBallot> {
  const unsigned: SignedBallot = {
    kind: 'mandate-ballot',
    chainId: 31337,
    governor,
    proposalId: '7',
    support: 1,
    voter: voter.address,
    reason: '',
    params: '0x',
    deadline: now + 1_000,
    signature: '0x',
    ...change,
  }
  const data = ballotTypedData(domain, messageOf(unsigned))
  return { ...unsigned, signature: await voter.signTypedData(data) }
}

async function paste(text: string, answers: Record<string, unknown> = calls) {
  const chain = answerChain(answers, now)
  server.use(chain.handler)
  await renderScreen(
    <Connected>
      <SendBallotsDialog proposal={proposal} onClose={() => {}} />
    </Connected>,
  )
  await userEvent.click(await screen.findByLabelText(words.field, {}, { timeout: 10_000 }))
  await userEvent.paste(text)
  return chain
}

/** As the governor tells that a ballot of the batch did not count. */
function skippedLog(index: bigint, voter: Address) {
  const args = { index, proposalId: 7n, voter }
  return {
    address: governor,
    topics: encodeEventTopics({ abi: mandateGovernorAbi, eventName: 'BallotSkipped', args }),
    data: encodeAbiParameters(
      [{ type: 'bytes4' }],
      [toFunctionSelector('GovernorAlreadyCastVote(address)')],
    ),
    blockNumber: '0x64',
    blockHash: `0x${'b'.repeat(64)}`,
    transactionHash: `0x${'a'.repeat(64)}`,
    transactionIndex: '0x0',
    logIndex: '0x0',
    removed: false,
  }
}

const send = (count: number) =>
  screen.findByRole('button', { name: words.send(count) }, { timeout: 10_000 })

test('default', async () => {
  const shares = { for: 6_000, against: 4_000, abstain: 0 }
  const split = encodeBallot({ proposalId: 7n, choice: 'split', shares, reason: 'Half a yes.' })
  const { support, params, reason } = split
  const ofDave = await signedBy(dave, { support, params, reason })
  const ofCarol = await signedBy(carol)
  const chain = await paste([ofCarol, ofDave, ofCarol].map((one) => JSON.stringify(one)).join('\n'))
  expect(await screen.findByText('60 % For, 40 % Against')).toBeTruthy()
  expect(screen.getByText('Half a yes.')).toBeTruthy()
  expect(await screen.findAllByText('40 EX')).toHaveLength(3)
  expect(screen.getByText(words.again)).toBeTruthy()
  chain.logs.push(skippedLog(2n, carol.address))
  await userEvent.click(await send(3))
  expect(await screen.findByText(words.counted(2, 3), {}, { timeout: 10_000 })).toBeTruthy()
  const reasonOfSkip = words.reasons.GovernorAlreadyCastVote ?? ''
  expect(screen.getByText(words.skippedOf(3, 'Carol', reasonOfSkip))).toBeTruthy()
  const { functionName, args } = decodeFunctionData({
    abi: mandateGovernorAbi,
    data: chain.sent[0]?.data ?? '0x',
  })
  expect(functionName).toBe('castBallots')
  expect(args?.[0]).toMatchObject([
    { voter: carol.address, support: 1 },
    { voter: dave.address, support: 255, params, reason: 'Half a yes.' },
    { voter: carol.address, signature: ofCarol.signature },
  ])
}, 30_000)

test('behavior: what would not count is named and left out', async () => {
  const changed = { ...(await signedBy(dave)), support: 0 }
  const late = await signedBy(carol, { deadline: now - 1 })
  const strange = await signedBy(carol, { support: 9 })
  const elsewhere = await signedBy(carol, { proposalId: '8' })
  const foreign = await signedBy(carol, { chainId: 1 })
  const good = await signedBy(carol)
  const chain = await paste(JSON.stringify([changed, late, strange, elsewhere, foreign, {}, good]))
  for (const kind of ['forged', 'expired', 'invalid'] as const) {
    expect(await screen.findByText(words.problems[kind], {}, { timeout: 10_000 })).toBeTruthy()
  }
  for (const kind of ['otherProposal', 'foreign', 'unreadable'] as const) {
    expect(screen.getByText(new RegExp(words.problems[kind].slice(0, 20)))).toBeTruthy()
  }
  await userEvent.click(await send(1))
  await screen.findByText(words.counted(1, 1), {}, { timeout: 10_000 })
  const { args } = decodeFunctionData({
    abi: mandateGovernorAbi,
    data: chain.sent[0]?.data ?? '0x',
  })
  expect(args?.[0]).toMatchObject([{ voter: getAddress(carol.address), support: 1 }])
}, 30_000)

test('error: who has voted is not sent', async () => {
  await paste(JSON.stringify(await signedBy(carol)), { ...calls, hasVoted: true })
  expect(await screen.findByText(words.problems.voted, {}, { timeout: 10_000 })).toBeTruthy()
  expect(screen.getByText(words.noneGood)).toBeTruthy()
  await waitFor(async () => expect(await send(0)).toHaveProperty('disabled', true))
}, 30_000)
