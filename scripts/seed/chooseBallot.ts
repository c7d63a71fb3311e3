import type { Choice } from '@mandate/governance/tally'
import { agreement } from './agreement.ts'
import type { Voter } from './castOf.ts'
import type { Random } from './random.ts'
import type { SeedProposal } from './SeedProposal.ts'

const abstainShare = 0.06
/**
 * How firmly positions decide. With less, a record foretells so little that the search for a delegate rightly refuses
 * to judge by it.
 */
const conviction = 6

/** A ballot as the voter's position and the proposal's pull make it likely. */
export function chooseBallot(
  random: Random,
  voter: Voter,
  proposal: SeedProposal,
): { choice: Choice; reason: string } {
  if (random.chance(abstainShare)) return { choice: 'abstain', reason: '' }
  const pull = conviction * agreement(voter.position, proposal.lean) + proposal.appeal
  const choice = random.chance(1 / (1 + Math.exp(-pull))) ? 'for' : 'against'
  const reasons = choice === 'for' ? proposal.reasonsFor : proposal.reasonsAgainst
  return { choice, reason: random.chance(voter.talkativeness) ? random.pick(reasons) : '' }
}
