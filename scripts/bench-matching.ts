// npm run bench:matching -- --data <folder>...: the matching engine, and what the field does today, learn from the
// earlier part of real voting histories and are judged by the later.

import { existsSync, writeFileSync } from 'node:fs'
import { fitModel } from '@mandate/matching'
import { createBaselines } from './matching/baselines.ts'
import { createFolds } from './matching/Fold.ts'
import { measureScale } from './matching/measureScale.ts'
import { createPerson } from './matching/Person.ts'
import { printSummaries } from './matching/printSummaries.ts'
import { readVotingFolder } from './matching/readVotingFolder.ts'
import { type Result, runPerson } from './matching/runPerson.ts'
import { rulesFor, splitFolder } from './matching/Split.ts'
import { type Summary, summariseResults } from './matching/summariseResults.ts'
import { HelpRequest } from './run/HelpRequest.ts'
import { readOptions } from './run/readOptions.ts'
import { UsageError } from './run/UsageError.ts'

const usage = `npm run bench:matching -- --data <folder>... [options]
Tests the matching engine, and what the field does today, on real voting histories.

  --data <folder>   a folder with votes.csv and proposals.jsonl; may be given several times
  --json <file>     writes all figures there as well
  --max-users <n>   at most so many persons per cut; 150 unless told
  --scale           measures speed and size on a made-up DAO of 10,000 delegates and 5,000 proposals, in Node and
                    in a worker of Chromium (CHROMIUM_PATH, /usr/bin/chromium unless told)`

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
  const { values, positionals } = readOptions(usage, {
    data: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
    'max-users': { type: 'string', default: '150' },
    scale: { type: 'boolean', default: false },
  })
  const folders = [...values.data, ...positionals]
  if (folders.length === 0 && !values.scale) {
    throw new UsageError('Say which folders: npm run bench:matching -- --data <folder>...')
  }
  const mostPersons = Number(values['max-users'])
  if (!Number.isInteger(mostPersons) || mostPersons < 1) {
    throw new UsageError(`--max-users takes a whole number, not "${values['max-users']}".`)
  }
  const summaries = folders.flatMap((folder) => benchFolder(folder, mostPersons) ?? [])
  if (folders.length > 0 && summaries.length === 0) {
    throw new UsageError(
      'Nothing was measured: in none of these folders is there a person to test.',
    )
  }
  if (summaries.length > 0) printSummaries(summaries)
  const scale = values.scale ? await measureScale() : undefined
  if (scale) console.log('\nScale, a made-up DAO:', scale)
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ summaries, scale }, null, 2)}\n`)
}

function benchFolder(folder: string, mostPersons: number): Summary | undefined {
  if (!existsSync(folder)) {
    console.error(`${folder} does not exist; skipped.`)
    return undefined
  }
  const from = performance.now()
  const history = readVotingFolder(folder)
  const results: Result[] = []
  for (const cut of rulesFor(history).cuts) {
    for (const fold of createFolds(splitFolder(history, cut), mostPersons)) {
      const model = fitModel(fold.history, { seed: 1 })
      const field = { baselines: createBaselines(fold), hasPower: history.power.size > 0 }
      for (const id of fold.persons) {
        const person = createPerson(fold, id)
        if (person) results.push(runPerson(model, person, field))
      }
    }
  }
  const seconds = Math.round((performance.now() - from) / 1000)
  console.error(`${history.name}: ${results.length} persons and cuts, ${seconds} s`)
  return results.length === 0 ? undefined : summariseResults(history.name, results)
}
