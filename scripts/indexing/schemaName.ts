/** The schema that readers ask: views of whichever schema is complete. */
export const liveSchema = 'mandate_live'

/**
 * The schema for rows that were made by `revision` of what decides rows: the newest generation that exists, or one more
 * when the rows are to be made anew.
 */
export function schemaName(
  existing: readonly string[],
  { revision, isAnew }: { revision: string; isAnew: boolean },
): string {
  const pattern = new RegExp(`^mandate_${revision}(?:_(\\d+))?$`)
  const generations = existing.flatMap((name) => {
    const match = pattern.exec(name)
    return match === null ? [] : [Number(match[1] ?? 1)]
  })
  const newest = Math.max(0, ...generations)
  const generation = isAnew ? newest + 1 : Math.max(1, newest)
  return generation === 1 ? `mandate_${revision}` : `mandate_${revision}_${generation}`
}
