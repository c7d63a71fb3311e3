import { isUnanswered } from '../lib/isUnanswered.ts'
import { useIndexedBlock } from './useIndexedBlock.ts'

/**
 * Whether the index owes the answer to a query: it failed, or is still waited for while the index does not even say where
 * it is. What the chain knows can stand in then; an answer that comes late after all takes its place.
 */
export function useIsIndexSilent(query: Parameters<typeof isUnanswered>[0]): boolean {
  const index = useIndexedBlock()
  return isUnanswered(query) || (query.data === undefined && isUnanswered(index))
}
