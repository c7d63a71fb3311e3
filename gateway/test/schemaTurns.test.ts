import { setImmediate as letOthers } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { takeSchemaTurns } from '../src/server/takeSchemaTurns.ts'

/** Holds everybody up for some milliseconds, as answering about the schema does. */
async function work(): Promise<void> {
  const until = performance.now() + 10
  while (performance.now() < until);
}

test('default: the first is answered at once', async () => {
  const run = takeSchemaTurns()
  expect(await run('a', async () => 'answered')).toBe('answered')
})

test('behavior: leaves most of the time to others', async () => {
  const run = takeSchemaTurns()
  let isDone = false
  let othersMilliseconds = 0
  const begunAt = performance.now()
  const flood = Promise.all(Array.from({ length: 10 }, () => run('flood', work))).then(() => {
    isDone = true
  })
  while (!isDone) {
    const before = performance.now()
    await letOthers()
    const took = performance.now() - before
    if (took < 5) othersMilliseconds += took
  }
  await flood
  expect(othersMilliseconds / (performance.now() - begunAt)).toBeGreaterThan(0.5)
})

test('behavior: another client does not wait for all of a flood', async () => {
  const run = takeSchemaTurns()
  let answered = 0
  const flood = Array.from({ length: 20 }, () => run('flood', work).then(() => (answered += 1)))
  await run('other', work)
  expect(answered).toBeLessThan(4)
  await Promise.all(flood)
})

test('behavior: what fails does not stop what follows', async () => {
  const run = takeSchemaTurns()
  await expect(run('a', () => Promise.reject(new Error('too large')))).rejects.toThrow('too large')
  expect(await run('a', async () => 'answered')).toBe('answered')
})

test('error: more than may wait', async () => {
  const run = takeSchemaTurns()
  const never = () => new Promise<void>(() => undefined)
  for (let count = 0; count < 21; count += 1) void run('flood', never)
  await expect(run('flood', never)).rejects.toThrow(/send fewer at a time/)
})
