import { createContext, useContext } from 'react'

/**
 * Makes the screens know of a block: resolves once they do, with `late` when they do not within the time allowed.
 * The app provides it, because the chain does not know of the indexer.
 */
export type AfterWrite = (block: bigint) => Promise<'shown' | 'late'>

export const AfterWriteContext = createContext<AfterWrite>(async () => 'late')

export function useAfterWrite(): AfterWrite {
  return useContext(AfterWriteContext)
}
