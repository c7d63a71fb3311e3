import { z } from 'zod'
import { parseJson } from '../../lib/parseJson.ts'
import { withAnswer } from './answering.ts'
import { type DeviceAnswers, deviceAnswersSchema } from './deviceAnswers.ts'

export type AnsweredDao = { chainId: number; governor: string }

/** What a chosen file holds: answers about this DAO, or why it cannot be taken. */
export type ReadFile =
  | { kind: 'answers'; answers: DeviceAnswers }
  | { kind: 'unreadable' }
  | { kind: 'otherDao' }

const format = 'mandate-answers'

const fileSchema = deviceAnswersSchema.extend({
  format: z.literal(format),
  dao: z.object({ chainId: z.number(), governor: z.string() }),
})

/** Everything kept, as a file: JSON that says what it is and which DAO it is about. */
export function writeAnswersFile(
  answers: DeviceAnswers,
  { chainId, governor }: AnsweredDao,
): string {
  return `${JSON.stringify({ format, dao: { chainId, governor }, ...answers }, null, 2)}\n`
}

/** Reads a file as what is kept on the device is read. */
export function readAnswersFile(text: string, dao: AnsweredDao): ReadFile {
  const parsed = fileSchema.safeParse(parseJson(text))
  if (!parsed.success) return { kind: 'unreadable' }
  const { format: _, dao: about, ...answers } = parsed.data
  if (!isSame(about, dao)) return { kind: 'otherDao' }
  // Somebody may have edited the file: one answer a matter, as the screens give them.
  const once = answers.answers.reduce<DeviceAnswers['answers']>(withAnswer, [])
  return { kind: 'answers', answers: { ...answers, answers: once } }
}

function isSame(one: AnsweredDao, other: AnsweredDao): boolean {
  return (
    one.chainId === other.chainId && one.governor.toLowerCase() === other.governor.toLowerCase()
  )
}
