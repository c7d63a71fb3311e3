import { allowedByAll } from '@mandate/governance/allowedByAll'
import type { AllowedRules } from './useAllowedRules.ts'

/** Why the governor would refuse the chosen type or topic, and what it would take instead. */
export type RulesConflict = { kind: 'type' | 'topic'; allowed: readonly number[] }

export function findRulesConflict(
  chosen: { type: number; topic: number },
  allowed: AllowedRules,
  known: { types: readonly number[]; topics: readonly number[] },
): RulesConflict | null {
  // Not read yet: a governor that has types has at least one.
  if (known.types.length === 0) return null
  const types = allowedByAll(allowed.types, known.types)
  if (!types.includes(chosen.type)) return { kind: 'type', allowed: types }
  const topics = allowedByAll(allowed.topics, known.topics)
  return topics.includes(chosen.topic) ? null : { kind: 'topic', allowed: topics }
}
