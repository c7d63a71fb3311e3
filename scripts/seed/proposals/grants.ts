import type { SeedProposal } from '../SeedProposal.ts'

export const grantsProposals: readonly SeedProposal[] = []
