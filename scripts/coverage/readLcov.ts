export type Count = { found: number; hit: number }

export type Coverage = {
  file: string
  lines: Count
  branches: Count
  /** `line 12`, `a branch of line 30`. */
  missed: readonly string[]
}

/** What a report in the format of lcov says of each file. @see https://manpages.debian.org/lcov/geninfo.1.en.html */
export function readLcov(report: string): readonly Coverage[] {
  return report
    .split('end_of_record')
    .filter((record) => record.includes('SF:'))
    .map(readRecord)
}

export function total(files: readonly Coverage[]): Coverage {
  const sum = (kind: 'lines' | 'branches'): Count => ({
    found: files.reduce((found, file) => found + file[kind].found, 0),
    hit: files.reduce((hit, file) => hit + file[kind].hit, 0),
  })
  return { file: 'all', lines: sum('lines'), branches: sum('branches'), missed: [] }
}

/** With one decimal; 100 where there is nothing to reach. */
export function percent({ found, hit }: Count): number {
  return found === 0 ? 100 : Math.round((hit / found) * 1_000) / 10
}

function readRecord(record: string): Coverage {
  const lines = { found: 0, hit: 0 }
  const branches = { found: 0, hit: 0 }
  const missed: string[] = []
  let file = ''
  for (const row of record.split('\n')) {
    const [kind, rest = ''] = split(row)
    const values = rest.split(',')
    if (kind === 'SF') file = rest
    if (kind === 'DA') count(lines, values[1], `line ${values[0]}`)
    if (kind === 'BRDA') count(branches, values[3], `a branch of line ${values[0]}`)
  }
  return { file, lines, branches, missed }

  function count(into: Count, times: string | undefined, name: string): void {
    into.found += 1
    if (Number(times) > 0) into.hit += 1
    else missed.push(name)
  }
}

function split(row: string): readonly [string, string?] {
  const colon = row.indexOf(':')
  return [row.slice(0, colon), row.slice(colon + 1).trim()]
}
