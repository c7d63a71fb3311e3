import type { FolderProblems } from './FolderProblems.ts'
import { readAddress } from './readAddress.ts'
import { type CsvRow, readCsv } from './readCsv.ts'
import { readTime } from './readTime.ts'
import { readUnits } from './readUnits.ts'
import type { SourceDelegation } from './SourceHistory.ts'

export const delegationsFile = 'delegation_events.csv'

const columns = ['date', 'delegator', 'to_delegate', 'delegator_total_vp']

/** Reads `delegation_events.csv` in the order of time. Problems are collected. */
export function readDelegations(folder: string, problems: FolderProblems): SourceDelegation[] {
  const delegations = readCsv(folder, delegationsFile, { columns, problems }).flatMap((row) => {
    const delegation = readRow(row)
    if (typeof delegation !== 'string') return [delegation]
    problems.add(delegationsFile, row.line, delegation)
    return []
  })
  return delegations.sort((one, other) => one.at - other.at)
}

function readRow({ values }: CsvRow): SourceDelegation | string {
  const { date = '', delegator = '', to_delegate: to = '', delegator_total_vp: total = '' } = values
  const at = readTime(date)
  if (at === null) return `"${date}" is no time`
  const from = readAddress(delegator)
  if (from === null) return `the delegator "${delegator}" is no address`
  const delegate = to === '' ? null : readAddress(to)
  if (delegate === null && to !== '') return `the delegate "${to}" is no address`
  const power = readUnits(total === '' ? '0' : total)
  if (power === null) return `the power "${total}" is no amount of at most 18 decimals`
  return { at, delegator: from, delegate, power }
}
