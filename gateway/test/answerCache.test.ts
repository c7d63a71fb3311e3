import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createAnswerCache, type LookupOutcome } from '../src/answers/createAnswerCache.ts'
import { firstState, follow, type IndexState } from '../src/indexer/IndexState.ts'

/** A cache before an index with two tables, whose answers are what is said now. */
function openAnswers() {
  const outcomes: LookupOutcome[] = []
  const lookUp = createAnswerCache((outcome) => outcomes.push(outcome))
  const now = { says: 'one', time: 1n, answer: Promise.resolve() }
  let state: IndexState | undefined
  const move = (name: string, words: Record<string, string>) => {
    const word = { name, revisions: new Map(Object.entries(words)) }
    state = state === undefined ? firstState(word) : follow(state, word, Date.now())
  }
  const times = async () => new Map([[1, { number: 1n, timestamp: now.time }]])
  const ask = async (question: { isTimed?: boolean; toldAt?: number } = {}) => {
    if (state === undefined) throw new Error('The index has said nothing yet.')
    const { answer } = await lookUp(state, {
      key: 'ballots?',
      tables: ['ballot'],
      times,
      toldAt: question.toldAt,
      answer: async () => {
        await now.answer
        const body = Buffer.from(now.says)
        return { body, times: question.isTimed ? await times() : null, isFaulty: false }
      },
    })
    return answer.body.toString()
  }
  move('block 1', { ballot: 'a', account: 'a' })
  return { now, move, ask, outcomes }
}

test('default: an answer holds until rows of its tables change', async () => {
  const { now, move, ask, outcomes } = openAnswers()
  expect(await ask()).toBe('one')
  now.says = 'two'
  move('block 2', { ballot: 'a', account: 'b' })
  expect(await ask()).toBe('one')
  move('block 3', { ballot: 'b', account: 'b' })
  expect(await ask()).toBe('two')
  expect(outcomes).toEqual(['miss', 'hit', 'miss'])
})

test('behavior: rows that a reorg takes back are not answered with', async () => {
  const { now, move, ask } = openAnswers()
  await ask()
  move('block 2', { ballot: 'b' })
  now.says = 'two'
  expect(await ask()).toBe('two')
  move('block 2', { ballot: 'a' })
  now.says = 'one again'
  expect(await ask()).toBe('one again')
})

test('behavior: an answer that the rows overtook is not right again when a reorg takes them back', async () => {
  const { now, move, ask } = openAnswers()
  now.answer = pause(50)
  const overtaken = ask()
  move('block 2', { ballot: 'b' })
  now.says = 'two'
  expect(await overtaken).toBe('two')
  move('block 2', { ballot: 'a' })
  now.says = 'one again'
  expect(await ask()).toBe('one again')
  move('block 2', {})
  now.says = 'none'
  expect(await ask()).toBe('none')
})

test('behavior: while the next answer takes long the one before is given, for two seconds', async () => {
  const { now, move, ask, outcomes } = openAnswers()
  await ask()
  await pause(1_000)
  move('block 2', { ballot: 'b' })
  Object.assign(now, { says: 'two', answer: pause(2_300) })
  expect(await ask()).toBe('one')
  await pause(1_500)
  expect(await ask()).toBe('one')
  await pause(600)
  expect(await ask()).toBe('two')
  expect(outcomes).toEqual(['miss', 'past', 'past', 'joined'])
})

test('behavior: an answer that was outdated twice is not given', async () => {
  const { now, move, ask } = openAnswers()
  await ask()
  move('block 2', { ballot: 'b' })
  await pause(2_100)
  move('block 3', { ballot: 'c' })
  Object.assign(now, { says: 'three', answer: pause(200) })
  expect(await ask()).toBe('three')
})

test('behavior: of a time that is over an answer is given no longer than of rows', async () => {
  const { now, ask } = openAnswers()
  await ask({ isTimed: true })
  Object.assign(now, { says: 'later', time: 2n, answer: pause(200) })
  expect(await ask({ isTimed: true })).toBe('one')
  await pause(300)
  expect(await ask({ isTimed: true })).toBe('later')
})

test('behavior: who was told of the new rows waits for them', async () => {
  const { now, move, ask } = openAnswers()
  await ask()
  move('block 2', { ballot: 'b' })
  Object.assign(now, { says: 'two', answer: pause(200) })
  const toldAt = Date.now()
  const [told, other] = await Promise.all([ask({ toldAt }), ask()])
  expect([told, other]).toEqual(['two', 'one'])
})

test('error: a failure is told to who waits, and to nobody else', async () => {
  const { now, move, ask } = openAnswers()
  await ask()
  move('block 2', { ballot: 'b' })
  now.answer = pause(100).then(() => Promise.reject(new Error('The indexer is down.')))
  expect(await ask()).toBe('one')
  await pause(2_100)
  now.answer = Promise.reject(new Error('The indexer is down.'))
  await expect(ask()).rejects.toThrow('The indexer is down.')
})
