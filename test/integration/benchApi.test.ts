import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findFreePorts } from '../support/findFreePorts.ts'
import { runScript } from '../support/runScript.ts'

test('default: a row for each query and crowd, and no request that failed', async () => {
  const home = await mkdtemp(join(tmpdir(), 'mandate-bench-'))
  onTestFinished(() => rm(home, { recursive: true, force: true }))
  const json = join(home, 'rows.json')
  const base = `${await findFreePorts()}`
  const run = runScript('bench-api.ts', {
    arguments: ['--ballots', '20', '--seconds', '1', '--json', json, '--port-base', base],
  })
  expect(await run.ends(), run.output()).toBe(0)
  const rows = JSON.parse(await readFile(json, 'utf8'))
  expect(rows).toHaveLength(24)
  for (const row of rows) {
    expect(row).toMatchObject({ query: expect.any(String), failed: 0 })
    expect(row.p50Ms).toBeGreaterThan(0)
    expect(row.p99Ms).toBeGreaterThanOrEqual(row.p50Ms)
  }
  expect(new Set(rows.map(({ clients }: { clients: number }) => clients))).toEqual(
    new Set([10, 50]),
  )
}, 240_000)

test('error: a number that is none', async () => {
  const run = runScript('bench-api.ts', { arguments: ['--ballots', 'many'] })
  expect(await run.ends()).toBe(1)
  expect(run.output().trim()).toBe('--ballots takes a whole number, not "many".')
})
