// npm run bench:gas: what our contracts cost beside OpenZeppelin's, compiled and measured the same way in one run.

import { writeFileSync } from 'node:fs'
import { type GasRow, ratioOf } from './gas/GasRow.ts'
import { measureBallots } from './gas/measureBallots.ts'
import { measureDelegations } from './gas/measureDelegations.ts'
import { measureLookups } from './gas/measureLookups.ts'
import { measureOverrides } from './gas/measureOverrides.ts'
import { measureProposals } from './gas/measureProposals.ts'
import { measureRelay } from './gas/measureRelay.ts'
import { measureTransfers } from './gas/measureTransfers.ts'
import { overBudget, printRows } from './gas/printRows.ts'
import { buildContracts } from './run/buildContracts.ts'
import { HelpRequest } from './run/HelpRequest.ts'
import { readOptions, refuseWords } from './run/readOptions.ts'
import { UsageError } from './run/UsageError.ts'

const usage = `npm run bench:gas [-- options]
Measures the gas of our contracts beside OpenZeppelin's and ends with an error when a budget is exceeded.

  --json <file>   writes all figures there as well`

const parts = [
  measureTransfers,
  measureDelegations,
  measureLookups,
  measureProposals,
  measureBallots,
  measureOverrides,
  measureRelay,
]

try {
  await run()
} catch (error) {
  if (error instanceof HelpRequest) console.log(error.message)
  else if (error instanceof UsageError) {
    console.error(error.message)
    process.exitCode = 1
  } else throw error
}

async function run(): Promise<void> {
  const { values, positionals } = readOptions(usage, { json: { type: 'string' } })
  refuseWords(positionals)
  await buildContracts()
  const rows: GasRow[] = []
  for (const measure of parts) rows.push(...(await measure()))
  printRows(rows)
  if (values.json) writeFileSync(values.json, `${JSON.stringify(rows.map(plainRow), null, 2)}\n`)
  const complaints = overBudget(rows)
  for (const complaint of complaints) console.error(complaint)
  if (complaints.length > 0) process.exitCode = 1
}

function plainRow(row: GasRow) {
  const { operation, ours, openzeppelin, extended } = row
  return {
    operation,
    ours: ours.mean,
    openzeppelin: openzeppelin?.mean ?? null,
    ratio: ratioOf(row),
    oursLeast: ours.least,
    oursMost: ours.most,
    openzeppelinExtended: extended?.mean ?? null,
  }
}
