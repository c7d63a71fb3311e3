import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useIndexedBlock } from '../indexer/useIndexedBlock.ts'
import { isUnanswered } from '../lib/isUnanswered.ts'

/** Asks anew for everything that the index did not answer, as soon as it answers again. */
export function useIndexReturn() {
  const queryClient = useQueryClient()
  const index = useIndexedBlock()
  const isDown = isUnanswered(index)
  const wasDown = useRef(false)
  useEffect(() => {
    if (isDown) wasDown.current = true
    else if (wasDown.current) {
      wasDown.current = false
      void queryClient.refetchQueries({
        type: 'active',
        predicate: ({ queryKey, state }) => queryKey[0] === 'indexer' && state.errorUpdateCount > 0,
      })
    }
  }, [isDown, queryClient])
}
