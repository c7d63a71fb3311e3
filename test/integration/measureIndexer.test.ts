import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { measureIndexer } from '../../scripts/bench/measureIndexer.ts'

/** The processes that this one started, as Linux tells them. */
function children(): number[] {
  const tasks = `/proc/${process.pid}/task`
  return readdirSync(tasks)
    .flatMap((task) => readFileSync(join(tasks, task, 'children'), 'utf8').split(' '))
    .filter(Boolean)
    .map(Number)
}

test('error: an indexer that is killed, as a full memory does, ends the measurement', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mandate-measure-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const before = new Set(children())
  const measured = measureIndexer({
    daosFile: join(folder, 'daos.json'),
    port: 9,
    schema: 'killed',
    blocks: 1,
    database: { folder },
    signal: new AbortController().signal,
  })
  for (const pid of children().filter((one) => !before.has(one))) process.kill(pid, 'SIGKILL')
  await expect(measured).rejects.toThrow('The indexer ended with SIGKILL.')
}, 15_000)
