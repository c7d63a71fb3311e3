import { ballotChoices } from '@mandate/governance/fractionalBallot'
import { z } from 'zod'
import { draftKey, readLocal, removeLocal, writeLocal } from '../../lib/localStore.ts'
import type { BallotDraft } from './BallotDraft.ts'

const share = z.number().int().min(0).max(10_000)

const ballotMark = z.object({
  proposalId: z.string().regex(/^\d{1,78}$/),
  /** So that a vote that has closed can still be named. */
  title: z.string(),
  draft: z
    .object({
      choice: z.enum(ballotChoices).optional(),
      shares: z.object({ for: share, against: share, abstain: share }),
      reason: z.string(),
    })
    .transform(({ choice, ...rest }): BallotDraft => ({ choice, ...rest })),
})

const ballotMarks = z.object({
  version: z.literal(1),
  marks: z.array(ballotMark),
  /** What the wallet was given to send together, as long as nobody has seen what came of it. */
  batch: z.object({ id: z.string(), proposalIds: z.array(z.string()) }).nullable(),
})

/** What an account marked for one proposal. */
export type BallotMark = z.infer<typeof ballotMark>

/** What an account marked, and did not cast yet. */
export type BallotMarks = z.infer<typeof ballotMarks>

const noMarks: BallotMarks = { version: 1, marks: [], batch: null }

type Dao = Parameters<typeof draftKey>[1]

/** Reads what this browser kept for an account; `otherwise`: it keeps nothing, or nothing that can be read. */
export function readMarks(dao: Dao, account: string, otherwise = noMarks): BallotMarks {
  const key = draftKey('ballots', dao, account)
  return readLocal(key, (json) => ballotMarks.parse(json)) ?? otherwise
}

/** Keeps marks in this browser, and nowhere else. */
export function keepMarks(dao: Dao, account: string, marks: BallotMarks): void {
  const key = draftKey('ballots', dao, account)
  if (marks.marks.length === 0 && marks.batch === null) removeLocal(key)
  else writeLocal(key, marks)
}
