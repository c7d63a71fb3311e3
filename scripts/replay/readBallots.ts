import { type Choice, choices } from '@mandate/governance/tally'
import type { FolderProblems } from './FolderProblems.ts'
import { voterAddress } from './readAddress.ts'
import { type CsvRow, readCsv } from './readCsv.ts'
import { readTime } from './readTime.ts'
import { readUnits } from './readUnits.ts'
import type { SourceBallot, Unreplayable } from './SourceHistory.ts'

export const votesFile = 'votes.csv'

/** Where a source weighs nobody, everybody counts as one. */
const oneVote = 10n ** 18n

type Reading = { ballots: SourceBallot[]; unreplayable: Unreplayable[] }

/** Reads `votes.csv`. Problems are collected; rows that no governor would count are counted. */
export function readBallots(
  folder: string,
  { proposals, problems }: { proposals: ReadonlySet<string>; problems: FolderProblems },
): Reading {
  const rows = readCsv(folder, votesFile, { columns: ['voter', 'proposal', 'choice'], problems })
  const seen = new Set<string>()
  const counts = { powerless: 0, repeated: 0 }
  const ballots = rows.flatMap((row) => {
    const ballot = readRow(row, proposals)
    if (typeof ballot === 'string') {
      problems.add(votesFile, row.line, ballot)
      return []
    }
    if (ballot.weight === 0n) {
      counts.powerless += 1
      return []
    }
    const key = `${ballot.voter} ${ballot.proposal}`
    if (seen.has(key)) {
      counts.repeated += 1
      return []
    }
    seen.add(key)
    return [ballot]
  })
  return {
    ballots,
    unreplayable: [
      { what: `rows of ${votesFile} with zero voting power`, count: counts.powerless },
      {
        what: `rows of ${votesFile} by a voter whose earlier row on the proposal counts`,
        count: counts.repeated,
      },
    ],
  }
}

function readRow({ values }: CsvRow, proposals: ReadonlySet<string>): SourceBallot | string {
  const { voter = '', proposal = '', choice = '', weight, timestamp, block } = values
  if (voter === '') return 'there is no voter'
  if (!proposals.has(proposal)) return `there is no proposal ${proposal || '(empty)'}`
  if (!isChoice(choice)) return `the choice "${choice}" is none of ${choices.join(', ')}`
  const units = weight === undefined ? oneVote : readUnits(weight)
  if (units === null) return `the weight "${weight}" is no amount of at most 18 decimals`
  const castAt = timestamp === undefined || timestamp === '' ? null : readTime(timestamp)
  if (castAt === null && timestamp) return `"${timestamp}" is no time`
  const blockNumber = block === undefined || block === '' ? null : Number(block)
  if (Number.isNaN(blockNumber)) return `"${block}" is no block`
  return {
    voter: voterAddress(voter),
    proposal,
    choice,
    weight: units,
    castAt,
    block: blockNumber,
  }
}

function isChoice(text: string): text is Choice {
  return choices.some((choice) => choice === text)
}
