import { communityProposals } from './proposals/community.ts'
import { grantsProposals } from './proposals/grants.ts'
import { protocolProposals } from './proposals/protocol.ts'
import { riskProposals } from './proposals/risk.ts'
import { treasuryProposals } from './proposals/treasury.ts'
import type { SeedProposal } from './SeedProposal.ts'
import type { TopicId } from './topics.ts'

const byTopic: Readonly<Record<TopicId, readonly SeedProposal[]>> = {
  treasury: treasuryProposals,
  protocol: protocolProposals,
  grants: grantsProposals,
  community: communityProposals,
  risk: riskProposals,
}

const longest = Math.max(...Object.values(byTopic).map((list) => list.length))

/** All proposals, topic by turns. */
export const seedProposals: readonly SeedProposal[] = Array.from({ length: longest }, (_, round) =>
  Object.values(byTopic).flatMap((list) => list[round] ?? []),
).flat()
