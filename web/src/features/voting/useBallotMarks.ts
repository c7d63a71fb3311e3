import { useCallback, useMemo, useRef, useState } from 'react'
import { useDao } from '../../lib/DaoContext.tsx'
import { type BallotMark, type BallotMarks, keepMarks, readMarks } from './BallotMarks.ts'

/** What an account marked in this browser. What was cast is forgotten. */
export type MarkKeeping = {
  marks: readonly BallotMark[]
  batch: BallotMarks['batch']
  mark: (mark: BallotMark) => void
  forget: (proposalIds: readonly string[]) => void
  setBatch: (batch: BallotMarks['batch']) => void
}

/** Follows the marks of one account; they outlive the page, and the account that acts. */
export function useBallotMarks(account: string): MarkKeeping {
  const dao = useDao()
  const [kept, setKept] = useState(() => readMarks(dao, account))
  const onScreen = useRef(kept)

  // The store comes first: what is cast may end after its screen has gone. Some browsers keep nothing.
  const change = useCallback(
    (next: (kept: BallotMarks) => BallotMarks) => {
      const changed = next(readMarks(dao, account, onScreen.current))
      keepMarks(dao, account, changed)
      onScreen.current = changed
      setKept(changed)
    },
    [dao, account],
  )

  return useMemo(
    () => ({
      ...kept,
      mark: (mark) => change((now) => ({ ...now, marks: replaced(now.marks, mark) })),
      forget: (ids) =>
        change((now) => ({
          ...now,
          marks: now.marks.filter(({ proposalId }) => !ids.includes(proposalId)),
        })),
      setBatch: (batch) => change((now) => ({ ...now, batch })),
    }),
    [kept, change],
  )
}

/** With neither a choice nor a reason there is nothing to keep. */
function replaced(marks: readonly BallotMark[], mark: BallotMark): BallotMark[] {
  const others = marks.filter(({ proposalId }) => proposalId !== mark.proposalId)
  const { choice, reason } = mark.draft
  return choice === undefined && reason === '' ? others : [...others, mark]
}
