import { expect, test } from 'vitest'
import { readFeedProposals } from '../src/feeds/readFeedProposals.ts'
import type { ReadRows } from '../src/matching/createRowReader.ts'
import { unreachableDao } from './support/unreachableDao.ts'

const row = {
  proposalId: '7',
  number: 1,
  title: 'Tides',
  proposer: '0x01',
  createdAt: '1000',
  createdBlock: '100',
  voteStart: '110',
  voteEnd: '300',
  canceledAt: null,
  queuedAt: null,
  executedAt: null,
}

const told = (clockMode: string): ReadRows => {
  return async (_query, _variables, shape) =>
    shape.parse({ dao: { clockMode }, proposals: { items: [row] } })
}

const indexed = { number: 200n, timestamp: 1_200n }

test('default: seconds are dates', async () => {
  const source = { dao: unreachableDao, read: told('mode=timestamp'), indexed }
  const [proposal] = await readFeedProposals(source, 1)
  expect(proposal).toMatchObject({ voteEnd: new Date(300_000), isEstimated: false })
})

test('behavior: blocks are estimated, two seconds each as they came so far', async () => {
  const source = { dao: unreachableDao, read: told('mode=blocknumber&from=default'), indexed }
  const [proposal] = await readFeedProposals(source, 1)
  expect(proposal).toMatchObject({
    voteStart: new Date(1_020_000),
    voteEnd: new Date(1_400_000),
    isEstimated: true,
  })
})
