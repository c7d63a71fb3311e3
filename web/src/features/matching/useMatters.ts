import { useMemo } from 'react'
import { useDao } from '../../lib/DaoContext.tsx'
import { indexMatters, listMatters } from './Matter.ts'
import type { PastProposal } from './PastProposal.ts'

/** Everything a person can be asked about, in order and by id. */
export function useMatters(proposals: readonly PastProposal[]) {
  const { questionnaire } = useDao()
  return useMemo(() => {
    const questions = questionnaire?.questions ?? []
    const matters = listMatters(proposals, questions)
    return { matters, matterById: indexMatters(matters, questions) }
  }, [proposals, questionnaire])
}
