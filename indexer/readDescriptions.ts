const tableOrColumn =
  /(?:\/\*\* (?<ofTable>.*?) \*\/\n)?export const (?<table>\w+) = onchainTable\(|\/\*\* (?<ofColumn>.*?) \*\/\n\s*(?<column>\w+): t\./g

/** What the comments in the schema's source say of each table (`proposal`) and column (`proposal.voteEnd`). */
export function readDescriptions(source: string): ReadonlyMap<string, string> {
  const descriptions = new Map<string, string>()
  let current = ''
  for (const { groups = {} } of source.matchAll(tableOrColumn)) {
    const { ofTable, table, ofColumn, column } = groups
    if (table !== undefined) current = table
    if (ofTable !== undefined) descriptions.set(current, ofTable)
    if (ofColumn !== undefined) descriptions.set(`${current}.${column}`, ofColumn)
  }
  return descriptions
}
