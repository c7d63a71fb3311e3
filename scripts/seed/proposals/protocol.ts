import type { SeedProposal } from '../SeedProposal.ts'

export const protocolProposals: readonly SeedProposal[] = []
