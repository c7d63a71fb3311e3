import { governanceTokenAbi } from '@mandate/protocol/abis'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { decodeFunctionData, type Hex } from 'viem'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { answerChain, bob } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { Connected } from '../../../test/Connected.tsx'
import { exampleDaoConfig, renderScreen } from '../../../test/renderScreen.tsx'
import { formatDate } from '../../lib/formatTime.ts'
import { shortAddress } from '../../lib/shortAddress.ts'
import { commonWords } from '../../words/common.ts'
import { delegationWords } from '../../words/delegation.ts'
import { DelegationHost } from './DelegationHost.tsx'
import { MyDelegation } from './MyDelegation.tsx'

const ada = '0x000000000000000000000000000000000000000b'
const carol = '0x000000000000000000000000000000000000000d'
const dan = '0x000000000000000000000000000000000000000e'
const now = 1_700_000_000
/** The first end that the token would take after `now`. */
const end = 1_702_080_000
const nobody = { revert: '0x' as Hex }

/** An index that answers nothing at all, unless a test has it answer. */
const answers: Parameters<typeof answerGraphql>[0] = {}
const { server } = answerGraphql(answers)

beforeAll(() => server.listen())
afterEach(() => {
  for (const name of Object.keys(answers)) delete answers[name]
  server.resetHandlers()
})
afterAll(() => server.close())

const numbers = {
  symbol: 'EX',
  decimals: 0,
  balanceOf: 20n,
  getVotes: 5n,
  CLOCK_MODE: 'mode=timestamp',
  COUNTING_MODE: 'support=bravo,split,override&quorum=for,abstain',
}

/** Over two delegates, and apart from them the treasury's proposals until an end. */
const inParts = {
  ...numbers,
  topicsOf: [2],
  delegationOf: (_: string, topic: number) =>
    topic === 0
      ? [
          [
            { delegate: ada, basisPoints: 5_500 },
            { delegate: carol, basisPoints: 4_500 },
          ],
          0,
        ]
      : [[{ delegate: dan, basisPoints: 10_000 }], end],
}

/** OpenZeppelin's token knows one delegate, and no other view. */
const whole = { ...numbers, delegates: ada, topicsOf: nobody, delegationOf: nobody }

async function show(calls: Record<string, unknown>) {
  const chain = answerChain(calls, now)
  server.use(chain.handler)
  const topics = exampleDaoConfig.topics.map((topic, index) => ({ ...topic, number: index + 1 }))
  await renderScreen(
    <Connected>
      <DelegationHost>
        <MyDelegation account={bob.toLowerCase()} />
      </DelegationHost>
    </Connected>,
    { ...exampleDaoConfig, topics },
  )
  return chain
}

test('default', async () => {
  await show(inParts)
  expect(
    await screen.findByRole('heading', { name: '3 delegates vote with your power' }),
  ).toBeTruthy()
  expect(screen.getByText(commonWords.fromChain('100'))).toBeTruthy()
  expect(screen.getByText('20 EX')).toBeTruthy()
  expect(screen.getByText('55 %')).toBeTruthy()
  expect(screen.getByText('Treasury')).toBeTruthy()
  expect(screen.getByText(`Ends on ${formatDate(end)}`, { exact: false })).toBeTruthy()
  expect(screen.getByText(delegationWords.fromChain.missing)).toBeTruthy()
  expect(screen.queryByText(commonWords.errorTitle)).toBeNull()
})

test('behavior: taking it back ends what stands apart as well', async () => {
  const { sent } = await show(inParts)
  await userEvent.click(await screen.findByRole('button', { name: delegationWords.takeBack }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(await dialog.findByText(delegationWords.preview.ends)).toBeTruthy()
  await userEvent.click(await dialog.findByRole('button', { name: delegationWords.takeBack }))
  await dialog.findByText(delegationWords.receipt.self)
  expect(sent.map(({ data }) => decodeFunctionData({ abi: governanceTokenAbi, data }))).toEqual([
    {
      functionName: 'setDelegations',
      args: [
        [
          { topic: 0, endsAt: 0, shares: [{ delegate: bob, basisPoints: 10_000 }] },
          { topic: 2, endsAt: 0, shares: [] },
        ],
      ],
    },
  ])
})

test('behavior: a token of OpenZeppelin is asked for its one delegate, and told the new one', async () => {
  const { sent } = await show(whole)
  await screen.findByRole('heading', { name: `${shortAddress(ada)} votes with your power` })
  await userEvent.click(screen.getByRole('button', { name: delegationWords.takeBack }))
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.click(await dialog.findByRole('button', { name: delegationWords.takeBack }))
  await dialog.findByText(delegationWords.receipt.self)
  expect(sent.map(({ data }) => decodeFunctionData({ abi: governanceTokenAbi, data }))).toEqual([
    { functionName: 'delegate', args: [bob] },
  ])
})

test('behavior: another delegate is given by its address', async () => {
  await show(inParts)
  const field = await screen.findByLabelText(delegationWords.fromChain.toAddress)
  await userEvent.type(field, dan)
  const found = screen.getByRole('list', { name: delegationWords.split.found })
  await userEvent.click(within(found).getByRole('button'))
  expect(
    await screen.findByRole('dialog', { name: `Delegate to ${shortAddress(dan)}` }),
  ).toBeTruthy()
})

test('error: with the network silent as well there is nothing to show, and a way to ask again', async () => {
  await renderScreen(
    <DelegationHost>
      <MyDelegation account={bob.toLowerCase()} />
    </DelegationHost>,
  )
  expect(await screen.findByText(commonWords.errorTitle)).toBeTruthy()
  expect(screen.getByRole('button', { name: commonWords.retry })).toBeTruthy()
})

/** Of an hour ago, before there was any delegation. */
const behind: typeof answers = {
  IndexedBlock: () => ({
    _meta: { status: { local: { id: 31337, block: { number: 10, timestamp: now - 3_600 } } } },
  }),
  MyDelegation: () => ({
    accounts: { items: [] },
    delegations: { items: [] },
    delegationEvents: { items: [] },
  }),
}

test('behavior: an index that is far behind is not believed', async () => {
  Object.assign(answers, behind)
  await show(inParts)
  expect(
    await screen.findByRole('heading', { name: '3 delegates vote with your power' }),
  ).toBeTruthy()
  expect(screen.getByText(commonWords.fromChain('100', 'behind'))).toBeTruthy()
  expect(screen.getByRole('button', { name: delegationWords.takeBack })).toBeTruthy()
  expect(screen.queryByText(delegationWords.fromChain.missing)).toBeNull()
})
