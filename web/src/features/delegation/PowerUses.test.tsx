import { screen } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { renderScreen } from '../../../test/renderScreen.tsx'
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

/** What the index holds. It answers for the voters it is asked about. */
let cast: ReturnType<typeof ballot>[] = []
const { server } = answerGraphql({
  OpenedProposals: () => ({
    proposals: { totalCount: 2, items: [opened(48), opened(47)] },
  }),
  BallotsOfHolders: ({ voters }) => ({
    ballots: { items: cast.filter(({ voter }) => (voters as string[]).includes(voter)) },
  }),
  DaoFacts: () => ({ dao: { tokenSymbol: 'EX', tokenDecimals: 0, clock: 'timestamp' } }),
})

beforeAll(() => server.listen())
afterEach(() => {
  cast = []
  voteEnd = '3000'
})
afterAll(() => server.close())

const show = (delegate = amara) =>
  renderScreen(
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
    />,
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
