import '../../lib/zodWithoutEval.ts'
import { useState } from 'react'
import { z } from 'zod'
import { useDao } from '../../lib/DaoContext.tsx'
import { draftKey, readLocal, removeLocal, writeLocal } from '../../lib/localStore.ts'
import type { StatementDraft } from './checkStatement.ts'

const draftSchema = z.object({ name: z.string(), statement: z.string() })

/** What is being written, kept on the device so that nothing typed is lost. Starts with what is published. */
export function useStatementDraft(address: string, published: StatementDraft) {
  const key = draftKey('statement', useDao(), address)
  const [draft, setDraft] = useState<StatementDraft>(
    () =>
      readLocal(key, (json) => draftSchema.parse(json)) ?? {
        name: published.name,
        statement: published.statement,
      },
  )
  return {
    draft,
    isChanged:
      draft.name.trim() !== published.name.trim() ||
      draft.statement.trim() !== published.statement.trim(),
    change(part: Partial<StatementDraft>) {
      const next = { ...draft, ...part }
      setDraft(next)
      writeLocal(key, next)
    },
    /** Goes back to what is published. */
    discard() {
      setDraft({ name: published.name, statement: published.statement })
      removeLocal(key)
    },
    /** Once it is published, the chain keeps it. */
    forget: () => removeLocal(key),
  }
}
