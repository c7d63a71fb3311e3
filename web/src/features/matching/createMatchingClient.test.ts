import { encodeModel, fitModel, type VotingHistory } from '@mandate/matching'
import { afterEach, expect, test } from 'vitest'
import type { Answer } from './Answer.ts'
import { createMatchingClient, UnreadableModelError } from './createMatchingClient.ts'
import { createMatchingSession } from './createMatchingSession.ts'
import { exampleDao, exampleDelegates } from './exampleDao.ts'
import type { MatchInput } from './matchingProtocol.ts'

const ports: MessagePort[] = []
afterEach(() => {
  for (const port of ports.splice(0)) port.close()
})

test('default', async () => {
  const client = connect()
  await client.load(modelOf(exampleDao()))
  const { result, next } = await client.match(asking(againstEverything(5)))
  if (result.kind !== 'matched') throw new Error(`Expected matches, got ${result.kind}.`)
  expect(result.matches[0]?.delegate).toMatch(/^frugal/)
  expect(result.matches[0]?.agreements.length).toBeGreaterThan(3)
  expect(next?.item).toBeTruthy()
})

test('behavior: a first question comes before any answer', async () => {
  const client = connect()
  await client.load(modelOf(exampleDao()))
  const { result, next } = await client.match(asking([]))
  expect(result.kind).toBe('unclear')
  expect(next).not.toBeNull()
})

test('behavior: the same answers give the same result, so that undo is a shorter list', async () => {
  const client = connect()
  await client.load(modelOf(exampleDao()))
  const before = await client.match(asking(againstEverything(3)))
  await client.match(asking(againstEverything(4)))
  expect(await client.match(asking(againstEverything(3)))).toEqual(before)
})

test('behavior: questions the person cares about come first', async () => {
  const client = connect()
  await client.load(modelOf(exampleDao()))
  const { next } = await client.match({ ...asking([]), focus: ['17'] })
  expect(next?.item).toBe('17')
})

test('behavior: an answer to something that no longer counts is left out', async () => {
  const client = connect()
  await client.load(modelOf(exampleDao()))
  const stale: Answer = { item: 'gone', choice: 'for', matters: false }
  const { result } = await client.match(asking([stale, ...againstEverything(3)]))
  expect(result.kind).toBe('matched')
})

test('behavior: a DAO without contested proposals is refused, with a reason', async () => {
  const client = connect()
  await client.load(modelOf(exampleDao({ proposalCount: 4 })))
  const { result } = await client.match(asking([]))
  if (result.kind !== 'refused') throw new Error(`Expected a refusal, got ${result.kind}.`)
  expect(result.reason).not.toBe('')
})

test('behavior: what the person would choose, and what is to be expected of delegates', async () => {
  const client = connect()
  await client.load(modelOf(exampleDao()))
  const { inFavour, alignment } = await client.wish({
    answers: againstEverything(5),
    items: ['20', '21', 'gone'],
  })
  expect(Object.keys(inFavour)).toEqual(['20', '21'])
  expect(inFavour['20']).toBeLessThan(0.3)
  expect(alignment['frugal-0']).toBeGreaterThan(alignment['generous-0'] ?? 1)
})

test('behavior: nothing is asked that nobody could put in words', async () => {
  const client = connect()
  await client.load({ ...modelOf(exampleDao()), askable: ['11'] })
  const { next } = await client.match(asking([]))
  expect(next?.item).toBe('11')
  const { next: none } = await client.match(
    asking([{ item: '11', choice: 'skip', matters: false }]),
  )
  expect(none).toBeNull()
})

test('error: a file that is no model', async () => {
  const damaged = modelOf(exampleDao())
  damaged.content[90] = (damaged.content[90] ?? 0) ^ 1
  const refused = connect().load(damaged)
  await expect(refused).rejects.toThrow(/damaged|checksum/i)
  await expect(refused).rejects.toBeInstanceOf(UnreadableModelError)
})

test('error: matches before a model', async () => {
  await expect(connect().match(asking([]))).rejects.toThrow('before a model was loaded')
})

test('error: a worker that stops fails what was waiting', async () => {
  const worker = new SilentWorker()
  const waiting = createMatchingClient(worker).match(asking([]))
  worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }))
  await expect(waiting).rejects.toThrow('out of memory')
})

class SilentWorker extends EventTarget {
  postMessage() {}
}

/** A client and a session that talk through a real channel, so that every message is really cloned. */
function connect() {
  const { port1, port2 } = new MessageChannel()
  ports.push(port1, port2)
  const receive = createMatchingSession((reply) => port2.postMessage(reply))
  port2.addEventListener('message', (event) => receive(event.data))
  port1.start()
  port2.start()
  return createMatchingClient(port1)
}

function modelOf(history: VotingHistory) {
  return {
    content: encodeModel(fitModel(history)),
    askable: history.proposals.map(({ id }) => id),
  }
}

function asking(answers: readonly Answer[]): MatchInput {
  const delegates = exampleDelegates()
  return { answers, delegates, load: {}, topics: [], topic: null, current: [], focus: [] }
}

function againstEverything(count: number): Answer[] {
  return Array.from({ length: count }, (_, index) => ({
    item: `${index + 3}`,
    choice: 'against',
    matters: false,
  }))
}
