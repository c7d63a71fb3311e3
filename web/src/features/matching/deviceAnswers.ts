import '../../lib/zodWithoutEval.ts'
import { z } from 'zod'
import { readLocal, removeLocal, writeLocal } from '../../lib/localStore.ts'
import { answerSchema } from './Answer.ts'

/** Everything the device remembers of a person's search for a delegate in one DAO. */
export type DeviceAnswers = z.infer<typeof deviceAnswersSchema>

export const deviceAnswersSchema = z.object({
  version: z.literal(1),
  /** Topics the person cares about, by id. */
  topics: z.array(z.string()),
  /** The person's own sentence, as typed. */
  sentence: z.string(),
  /** In the order they were given. */
  answers: z.array(answerSchema),
  /** By address: the share of contested decisions on which a shown delegate was expected to decide as the person. */
  promised: z.record(z.string(), z.number()).default({}),
})

export const noAnswers: DeviceAnswers = {
  version: 1,
  topics: [],
  sentence: '',
  answers: [],
  promised: {},
}

/** Nothing was answered, chosen or typed. */
export function isBlank({ answers, topics, sentence }: DeviceAnswers): boolean {
  return answers.length === 0 && topics.length === 0 && sentence === ''
}

/** Reads what is kept under `key`; anything unreadable counts as nothing kept. */
export function readAnswers(key: string): DeviceAnswers {
  return readLocal(key, (json) => deviceAnswersSchema.parse(json)) ?? noAnswers
}

/** Keeps `answers` on the device, and nowhere else. */
export function keepAnswers(key: string, answers: DeviceAnswers): void {
  writeLocal(key, answers)
}

export function eraseAnswers(key: string): void {
  removeLocal(key)
}

/** One place for each DAO, so that answers about one never speak for another. */
export function answersKey(dao: { chainId: number; governor: string }): string {
  return `mandate:answers:${dao.chainId}:${dao.governor.toLowerCase()}`
}
