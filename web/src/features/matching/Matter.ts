import type { Question } from '@mandate/governance/questionnaire'
import type { PastProposal } from './PastProposal.ts'

/** What a person can be asked about: a past decision, or a statement that delegates take a stance on. */
export type Matter = {
  /** The item's id in the model. */
  id: string
  /** Plain words: the statement, or the title of the decision. */
  text: string
  topic: string | null
  /** The decision it is about, or the one that the statement restates; null: nobody has voted on it here. */
  proposal: PastProposal | null
  isStatement: boolean
}

/** Past decisions, in the words of the questionnaire where it has some, and what else the questionnaire asks. */
export function listMatters(
  proposals: readonly PastProposal[],
  questions: readonly Question[],
): Matter[] {
  const restating = new Map(questions.map((one) => [one.proposal, one]))
  const decided = new Set(proposals.map(({ id }) => id))
  return [
    ...proposals.map((proposal) => {
      const question = restating.get(proposal.id)
      const { id, title, topic } = proposal
      const isStatement = question !== undefined
      return { id, text: question?.text ?? title, topic, proposal, isStatement }
    }),
    ...questions
      .filter(({ proposal }) => proposal === undefined || !decided.has(proposal))
      .map(({ id, text, topic = null }) => ({
        id,
        text,
        topic,
        proposal: null,
        isStatement: true,
      })),
  ]
}

/** By the id of the item, and by the id of the proposal or question that goes by another one in the model. */
export function indexMatters(
  matters: readonly Matter[],
  questions: readonly Question[],
): ReadonlyMap<string, Matter> {
  const byId = new Map(matters.map((matter) => [matter.id, matter]))
  for (const { id, proposal } of questions) {
    const matter = byId.get(id) ?? byId.get(proposal ?? '')
    if (matter === undefined) continue
    byId.set(id, matter)
    if (proposal !== undefined) byId.set(proposal, matter)
  }
  return byId
}
