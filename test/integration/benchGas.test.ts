import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { budgets } from '../../scripts/gas/budgets.ts'
import { runScript } from '../support/runScript.ts'

/** Gas is the same on every machine, so the budgets of docs/gas.md hold here or nowhere. */
test('default', { timeout: 300_000 }, async () => {
  const home = await mkdtemp(join(tmpdir(), 'mandate-gas-'))
  const json = join(home, 'gas.json')
  const run = runScript('bench-gas.ts', { arguments: ['--json', json] })
  expect(await run.ends(), run.output()).toBe(0)
  const rows: {
    operation: string
    ours: number
    openzeppelin: number | null
    ratio: number | null
  }[] = JSON.parse(await readFile(json, 'utf8'))
  await rm(home, { recursive: true })

  const operations = rows.map((row) => row.operation)
  expect(operations).toEqual(
    expect.arrayContaining([
      'transfer.undelegated',
      'transfer.delegated',
      'transfer.split2',
      'delegate.first',
    ]),
  )
  for (const { operation, ours } of rows) {
    expect(ours, operation).toBeLessThanOrEqual(budgets[operation] ?? Number.POSITIVE_INFINITY)
  }
  const transfer = rows.find((row) => row.operation === 'transfer.undelegated')
  expect(transfer?.openzeppelin).toBeGreaterThan(35_000)
  expect(transfer?.ratio).toBeCloseTo((transfer?.ours ?? 0) / (transfer?.openzeppelin ?? 1), 3)
  expect(rows.find((row) => row.operation === 'transfer.split2')?.openzeppelin).toBeNull()
})

test('error: an unknown option', { timeout: 60_000 }, async () => {
  const run = runScript('bench-gas.ts', { arguments: ['--jsn', 'x'] })
  expect(await run.ends()).toBe(1)
  expect(run.output()).toContain('--json')
})
