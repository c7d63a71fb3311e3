/**
 * Whether a query's service did not answer when it was last asked. Asking again does not change that before there is an
 * answer: what stands in for it stays on the screen meanwhile, with what was typed there.
 */
export function isUnanswered(query: {
  data: unknown
  isError: boolean
  errorUpdateCount: number
}): boolean {
  return query.isError || (query.data === undefined && query.errorUpdateCount > 0)
}
