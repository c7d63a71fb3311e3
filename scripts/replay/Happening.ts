import type { Choice } from '@mandate/governance/tally'
import type { Hex } from 'viem'
import type { SourceProposal } from './SourceHistory.ts'
import type { TimedProposal } from './scheduleHistory.ts'

/** One thing that happens in a block. A `transfer` of a negative amount, in token units, goes to the reserve. */
export type Act =
  | { kind: 'transfer'; account: Hex; amount: bigint }
  | { kind: 'delegate'; account: Hex; delegate: Hex }
  | { kind: 'propose'; proposal: TimedProposal }
  | { kind: 'vote'; proposal: SourceProposal; voter: Hex; choice: Choice }
  | { kind: 'queue' | 'execute' | 'cancel'; proposal: SourceProposal }

/** What is planned for a second; `plan` runs in the order of time and says what is to be done then. */
export type Happening = { at: number; order: number; plan: () => readonly Act[] }

/** In one second: delegations, then balances for a snapshot, then the governor's business. */
export const orders = {
  delegation: 0,
  snapshot: 1,
  creation: 2,
  ballot: 3,
  queue: 4,
  execution: 5,
  cancel: 6,
} as const
