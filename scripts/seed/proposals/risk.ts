import type { SeedProposal } from '../SeedProposal.ts'

export const riskProposals: readonly SeedProposal[] = []
