import '../../lib/zodWithoutEval.ts'
import type { Choice } from '@mandate/governance/tally'
import { useState } from 'react'
import { z } from 'zod'
import { useDao } from '../../lib/DaoContext.tsx'
import { draftKey, readLocal, removeLocal, writeLocal } from '../../lib/localStore.ts'
import type { DeclaredStance } from './compareStances.ts'
import type { Stances } from './stanceTypes.ts'

const draftSchema = z.record(z.string(), z.enum(['for', 'against', 'abstain']))

/** Answers as they are being given, kept on the device. Starts with what is declared. */
export function useStancesDraft(address: string, declared: readonly DeclaredStance[]) {
  const key = draftKey('stances', useDao(), address)
  const published: Stances = Object.fromEntries(
    declared.map(({ question, choice }) => [question, choice]),
  )
  const [draft, setDraft] = useState<Stances>(() => ({
    ...published,
    ...readLocal(key, (json) => draftSchema.parse(json)),
  }))
  const changed: Stances = Object.fromEntries(
    Object.entries(draft).filter(([question, choice]) => published[question] !== choice),
  )
  return {
    draft,
    /** What is not yet declared as it stands in the draft. */
    changed,
    answer(question: string, choice: Choice) {
      const next = { ...draft, [question]: choice }
      setDraft(next)
      writeLocal(key, next)
    },
    /** Once it is declared, the chain keeps it. */
    forget: () => removeLocal(key),
  }
}
