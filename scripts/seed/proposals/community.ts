import type { SeedProposal } from '../SeedProposal.ts'

export const communityProposals: readonly SeedProposal[] = []
