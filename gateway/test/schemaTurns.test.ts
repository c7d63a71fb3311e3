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
  const spans: { begunAt: number; endedAt: number }[] = []
  const timed = async () => {
    const begunAt = performance.now()
    await work()
    spans.push({ begunAt, endedAt: performance.now() })
  }
  await Promise.all(Array.from({ length: 10 }, () => run('flood', timed)))
  // However long a busy machine made one of them, what follows waits for more than twice as long.
  const rests = spans.flatMap((before, index) => {
    const next = spans[index + 1]
    if (next === undefined) return []
    return [(next.begunAt - before.endedAt) / (before.endedAt - before.begunAt)]
  })
  expect(rests).toHaveLength(9)
  expect(Math.min(...rests)).toBeGreaterThan(2)
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
