import type { Questionnaire } from '@mandate/governance/questionnaire'
import type { DeployedDao } from '../deployDao.ts'
import { questions } from './questions.ts'
import { seedProposalCalls } from './seedProposalCalls.ts'

/** What the invented DAO asks its delegates. */
export function seedQuestionnaire(contracts: DeployedDao['contracts']): Questionnaire {
  return {
    version: 1,
    questions: questions.map(({ id, text, topic, restates }) => ({
      id,
      text,
      topic,
      ...(restates && { proposal: String(seedProposalCalls(restates, contracts).id) }),
    })),
  }
}
