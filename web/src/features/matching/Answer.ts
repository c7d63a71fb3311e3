import '../../lib/zodWithoutEval.ts'
import { z } from 'zod'

/** What a person said of one matter. It never leaves the device. */
export type Answer = z.infer<typeof answerSchema>

export const answerSchema = z.object({
  /** Id of the proposal (or question) that was put. */
  item: z.string().min(1),
  choice: z.enum(['for', 'against', 'skip']),
  /** "This matters to me": weighs more in the match. */
  matters: z.boolean(),
})

/** A choice as a form gives it; anything unknown is a skip. */
export function readAnswerChoice(text: string): Answer['choice'] {
  return answerSchema.shape.choice.catch('skip').parse(text)
}
