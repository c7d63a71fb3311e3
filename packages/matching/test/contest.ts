import type { Ballot, VotingHistory } from '../src/matching.ts'
import { type Audience, createSociety, exposure, fit } from './society.ts'

// A delegate, Mallory, who wants to be shown to more persons than it should, in a made-up DAO of 40 delegates, where an
// equal share of the persons would be 2.5 %.

export const society = createSociety({ persons: 40 })
export const { history, names, wish, people } = society
export const mallory = 'd0'
export const honest = exposure(society, fit(history), { delegates: names })
export const shareOf = (shares: ReadonlyMap<string, number>, ...who: string[]) =>
  who.reduce((sum, name) => sum + (shares.get(name) ?? 0), 0)
export const before = shareOf(honest, mallory)
export const leader = [...honest].sort((left, right) => right[1] - left[1])[0]?.[0] ?? ''

export const majority = new Map(
  history.proposals.map(({ id }) => {
    const inFavour = history.ballots.filter(
      (one) => one.proposal === id && one.choice === 'for',
    ).length
    const total = history.ballots.filter((one) => one.proposal === id).length
    return [id, 2 * inFavour > total ? ('for' as const) : ('against' as const)]
  }),
)
export const isOneSided = (proposal: string) => {
  const cast = history.ballots.filter((one) => one.proposal === proposal)
  const alike = cast.filter(({ choice }) => choice === majority.get(proposal)).length
  return alike >= 0.75 * cast.length
}
export const opposite = { for: 'against', against: 'for', abstain: 'abstain' } as const
export const votes = (
  voter: string,
  choose: (proposal: string, index: number) => Ballot['choice'],
): Ballot[] =>
  history.proposals.map(({ id, startsAt }, index) => ({
    voter,
    proposal: id,
    choice: choose(id, index),
    castAt: startsAt,
  }))
export const withMajority = (voter: string) => votes(voter, (id) => majority.get(id) ?? 'for')
export const replaced = (ballots: readonly Ballot[]): VotingHistory => ({
  ...history,
  ballots: [...history.ballots.filter(({ voter }) => voter !== mallory), ...ballots],
})
export const added = (ballots: readonly Ballot[]): VotingHistory => ({
  ...history,
  ballots: [...history.ballots, ...ballots],
})
export const own = history.ballots.filter(({ voter }) => voter === mallory)

export function after(past: VotingHistory, audience: Partial<Audience> = {}) {
  return exposure(society, fit(past), { delegates: names, ...audience })
}

/** Largest gain of any delegate between two ways to run the service. */
export function largestGain(shares: ReadonlyMap<string, number>): number {
  return Math.max(...names.map((name) => shareOf(shares, name) - shareOf(honest, name)))
}

export function report(strategy: string, gain: number): number {
  console.info(`${strategy}: ${gain >= 0 ? '+' : ''}${(100 * gain).toFixed(1)} points`)
  return gain
}
