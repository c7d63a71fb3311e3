import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { UsageError } from '../run/UsageError.ts'
import { FolderProblems } from './FolderProblems.ts'
import { readAddress } from './readAddress.ts'
import { readBallots, votesFile } from './readBallots.ts'
import { readCsv } from './readCsv.ts'
import { delegationsFile, readDelegations } from './readDelegations.ts'
import { readExecutions } from './readExecutions.ts'
import { proposalsFile, readProposals } from './readProposals.ts'
import type { SourceHistory, Unreplayable } from './SourceHistory.ts'

const multichoiceFile = 'votes_multichoice.csv'
const namesFile = 'delegates.jsonl'

/**
 * Reads a DAO's history from a folder: `proposals.jsonl`, `votes.csv`, and where they exist `delegation_events.csv`,
 * `delegates.jsonl` and `votes_multichoice.csv`.
 *
 * @throws UsageError naming every file and line that is not as it must be.
 */
export function readHistory(folder: string): SourceHistory {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new UsageError(`There is no folder ${folder}.`)
  }
  const problems = new FolderProblems(folder)
  for (const file of [proposalsFile, votesFile]) {
    if (!existsSync(join(folder, file))) problems.add(file, null, 'this file is missing')
  }
  problems.throwIfAny()

  const has = (file: string) => existsSync(join(folder, file))
  const proposals = readExecutions(folder, readProposals(folder, problems), problems)
  const ids = new Set(proposals.map(({ id }) => id))
  const { ballots, unreplayable } = readBallots(folder, { proposals: ids, problems })
  const delegations = has(delegationsFile) ? readDelegations(folder, problems) : []
  const multichoice = has(multichoiceFile) ? countMultichoice(folder, problems) : 0
  if (proposals.length === 0) problems.add(proposalsFile, null, 'there is no proposal in it')
  problems.throwIfAny()
  return {
    name: basename(resolve(folder)),
    proposals,
    ballots,
    delegations,
    names: has(namesFile) ? readNames(folder) : [],
    unreplayable: [
      ...unreplayable,
      {
        what: `rows of ${multichoiceFile}: more than two options`,
        count: multichoice,
      },
    ].filter((one: Unreplayable) => one.count > 0),
  }
}

function countMultichoice(folder: string, problems: FolderProblems): number {
  return readCsv(folder, multichoiceFile, { columns: ['voter', 'proposal'], problems }).length
}

/** Names are an ornament: a line that is not understood is left out. */
function readNames(folder: string): SourceHistory['names'] {
  return readFileSync(join(folder, namesFile), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const { address, name } = parseObject(line)
      const known = typeof address === 'string' ? readAddress(address) : null
      return known !== null && typeof name === 'string' ? [{ address: known, name }] : []
    })
}

function parseObject(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
