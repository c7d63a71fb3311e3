import { describe, expect, test } from 'vitest'
import { readEvents } from '../src/webhooks/readEvents.ts'
import { changed, created, dao, indexerOf } from './support/webhookEvents.ts'

describe('readEvents', () => {
  test('behavior: events come in the order of the chain, whatever their kind', async () => {
    const askIndexer = indexerOf([changed(5), changed(9, 0), changed(9, 2)], [created(9, 1)])
    const events = await readEvents(askIndexer, [dao], { chainId: 1, after: 4, upTo: 10 })
    expect(events.map(({ type, block }) => `${type} ${block}`)).toEqual([
      'delegation.changed 5',
      'delegation.changed 9',
      'proposal.created 9',
      'delegation.changed 9',
    ])
  })
})
