import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { AskAgain, askAgain } from '../../../test/AskAgain.tsx'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { renderScreen } from '../../../test/renderScreen.tsx'
import { delegationWords } from '../../words/delegation.ts'
import { PowerUses } from './PowerUses.tsx'

const account = '0x00000000000000000000000000000000000000c1'
const amara = '0x00000000000000000000000000000000000000d1'
const now = 10_000

let voteEnd = '3000'
const opened = (number: number) => ({
  proposalId: `${number}`,
  number,
  title: `Matter ${number}`,
  topic: null,
  topicNumber: 0,
  state: 'defeated',
  voteStart: '2000',
  voteEnd,
  clock: 'timestamp',
  createdAt: '1900',
  createdBlock: '1',
})
const ballot = (proposalId: string, voter: string, choice: string, isOverride = false) => ({
  proposalId,
  voter,
  isOverride,
  choice,
  reason: isOverride ? 'Not with mine.' : '',
  castAt: '2500',
  transaction: '0x',
})

/** What the index holds. It answers for the voters and proposals it is asked about. */
let cast: ReturnType<typeof ballot>[] = []
let numbers = [48, 47]
const answers: Parameters<typeof answerGraphql>[0] = {
  OpenedProposals: ({ count }) => ({
    proposals: {
      totalCount: numbers.length,
      items: numbers.slice(0, Number(count)).map(opened),
    },
  }),
  BallotsOfHolders: ({ voters, proposalIds }) => ({
    ballots: {
      items: cast.filter(
        ({ voter, proposalId }) =>
          (voters as string[]).includes(voter) && (proposalIds as string[]).includes(proposalId),
      ),
    },
  }),
  DaoFacts: () => ({ dao: { tokenSymbol: 'EX', tokenDecimals: 0, clock: 'timestamp' } }),
}
const { server } = answerGraphql(answers)
const { BallotsOfHolders } = answers

beforeAll(() => server.listen())
afterEach(() => {
  cast = []
  numbers = [48, 47]
  voteEnd = '3000'
  Object.assign(answers, { BallotsOfHolders })
})
afterAll(() => server.close())

const show = (delegate = amara) =>
  renderScreen(
    <>
      <PowerUses
        account={account}
        changes={[
          {
            topic: 0,
            shares: [{ delegate, basisPoints: 10_000 }],
            endsAt: null,
            timepoint: 1000,
          },
        ]}
        holders={[amara]}
        names={new Map([[amara, 'Amara Okonjo']])}
        now={{ number: 100n, timestamp: BigInt(now) }}
      />
      <AskAgain />
    </>,
  )

const rowOf = async (title: string) =>
  (await screen.findByRole('link', { name: new RegExp(title) })).closest('li')?.textContent

test('default', async () => {
  cast = [ballot('48', amara, 'for')]
  await show()
  expect(await rowOf('Matter 48')).toContain('Amara Okonjo voted For')
  expect(await rowOf('Matter 47')).toContain('Amara Okonjo did not vote')
})

test('behavior: an override is told as the person’s own choice, the delegate’s as without its power', async () => {
  cast = [ballot('48', amara, 'for'), ballot('48', account, 'against', true)]
  await show()
  const row = await rowOf('Matter 48')
  expect(row).toContain('You overrode your delegates and voted Against')
  expect(row).toContain('Not with mine.')
  expect(row).toContain('Amara Okonjo voted For, without your power')
  expect(await rowOf('Matter 47')).not.toContain('overrode')
})

test('behavior: a holder’s own override is no use of the power it holds', async () => {
  cast = [ballot('48', amara, 'for', true)]
  await show()
  expect(await rowOf('Matter 48')).toContain('Amara Okonjo did not vote')
  expect(await rowOf('Matter 48')).not.toContain('You overrode')
})

test.each([
  ['a delegate', amara, 'Amara Okonjo has not voted yet'],
  ['the person', account, 'You have not voted yet'],
])('behavior: an open vote waits for %s in a whole sentence', async (_, holder, sentence) => {
  voteEnd = `${now + 1000}`
  await show(holder)
  expect(await rowOf('Matter 48')).toContain(sentence)
})

test('behavior: older proposals appear with their ballots, never as if nobody had voted', async () => {
  numbers = Array.from({ length: 12 }, (_, index) => 48 - index)
  cast = numbers.map((number) => ballot(`${number}`, amara, 'for'))
  await show()
  await screen.findByRole('link', { name: /Matter 48/ })
  expect(screen.queryByText(/Matter 38/)).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: delegationWords.mine.more }))
  expect(await rowOf('Matter 38')).toContain('Amara Okonjo voted For')
})

test('error: an index that does not answer again leaves the record where it is', async () => {
  cast = [ballot('48', amara, 'for')]
  await show()
  expect(await rowOf('Matter 48')).toContain('Amara Okonjo voted For')
  delete answers.BallotsOfHolders
  await askAgain()
  expect(await rowOf('Matter 48')).toContain('Amara Okonjo voted For')
  expect(screen.queryByRole('alert')).toBeNull()
})
