import { UsageError } from '../run/UsageError.ts'
import type { ActionRule } from './ProposalRules.ts'

/** What a call may carry, in words: topics by id, with "none" for none, and proposal types by name. */
export type NamedActionRule = Omit<ActionRule, 'topics' | 'types'> & {
  topics: readonly string[]
  types: readonly string[]
}

export const noTopic = 'none'
export const defaultType = 'Standard'

/**
 * The same rules in the contract's numbers: topics and types count from 1 in the order given, and 0 is none and the
 * default.
 *
 * @throws UsageError for a topic or a type that nobody named.
 */
export function numberActionRules(options: {
  rules: readonly NamedActionRule[]
  topics: readonly { id: string }[]
  types: readonly { name: string }[]
}): ActionRule[] {
  const topics = [noTopic, ...options.topics.map(({ id }) => id)]
  const types = [defaultType, ...options.types.map(({ name }) => name)]
  return options.rules.map((rule) => ({
    ...rule,
    topics: rule.topics.map((topic) => numberOf(topic, topics)),
    types: rule.types.map((type) => numberOf(type, types)),
  }))
}

function numberOf(name: string, names: readonly string[]): number {
  const number = names.indexOf(name)
  if (number < 0) {
    throw new UsageError(`A rule names "${name}", which is none of ${names.join(', ')}.`)
  }
  return number
}
