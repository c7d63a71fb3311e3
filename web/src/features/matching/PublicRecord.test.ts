import { expect, test } from 'vitest'
import { type PublicRecord, votingHistory } from './PublicRecord.ts'

const record: PublicRecord = {
  proposals: [
    {
      id: '9',
      number: 1,
      title: 'Paint it',
      body: 'Blue.',
      topic: null,
      voteStart: 10,
      voteEnd: 20,
    },
  ],
  ballots: [{ proposal: '9', voter: '0xa', choice: 'for', castAt: 12 }],
}

test('default', () => {
  expect(votingHistory(record)).toEqual({
    proposals: [{ id: '9', title: 'Paint it', startsAt: 10, endsAt: 20 }],
    ballots: [{ proposal: '9', voter: '0xa', choice: 'for', castAt: 12 }],
  })
})
