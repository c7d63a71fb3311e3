import type { FolderProposal, VotingFolder } from './readVotingFolder.ts'

/** A history cut in two at a moment: what a method may learn from, and what it is tested on. */
export type Split = {
  folder: VotingFolder
  cut: number
  earlier: readonly FolderProposal[]
  isEarlier: (proposal: string) => boolean
  isLaterContested: (proposal: string) => boolean
  isEarlierContested: (proposal: string) => boolean
  rules: Rules
}

/** Who takes part. Histories with voting power are DAOs: sparser, so less is asked for. */
export type Rules = {
  cuts: readonly number[]
  personBallots: number
  personLater: number
  delegateBallots: number
  common: number
  mostDelegates: number
}

const assembly: Rules = {
  cuts: [0.6],
  personBallots: 12,
  personLater: 5,
  delegateBallots: 15,
  common: 5,
  mostDelegates: 100,
}
const dao: Rules = {
  cuts: [0.4, 0.5, 0.6, 0.7],
  personBallots: 5,
  personLater: 5,
  delegateBallots: 8,
  common: 4,
  mostDelegates: 60,
}

export const rulesFor = ({ power }: VotingFolder): Rules => (power.size > 0 ? dao : assembly)

export function splitFolder(folder: VotingFolder, cut: number): Split {
  const tallies = new Map<string, { total: number; inFavour: number }>()
  for (const own of folder.ballots.values()) {
    for (const [proposal, isFor] of own) {
      const tally = tallies.get(proposal) ?? { total: 0, inFavour: 0 }
      tally.total++
      if (isFor) tally.inFavour++
      tallies.set(proposal, tally)
    }
  }
  const all = [...tallies.values()].reduce((sum, { total }) => sum + total, 0)
  const earlier: FolderProposal[] = []
  let seen = 0
  for (const proposal of folder.proposals) {
    if (seen >= cut * all) break
    earlier.push(proposal)
    seen += tallies.get(proposal.id)?.total ?? 0
  }
  const ids = new Set(earlier.map(({ id }) => id))
  const isContested = (proposal: string) => {
    const { total, inFavour } = tallies.get(proposal) ?? { total: 0, inFavour: 0 }
    return total >= 5 && Math.min(inFavour, total - inFavour) >= 0.1 * total
  }
  return {
    folder,
    cut,
    earlier,
    isEarlier: (proposal) => ids.has(proposal),
    isLaterContested: (proposal) => !ids.has(proposal) && isContested(proposal),
    isEarlierContested: (proposal) => ids.has(proposal) && isContested(proposal),
    rules: rulesFor(folder),
  }
}
