import { createRandom } from '../src/random.ts'
import type { Ballot, Choice, ProposalRecord, VotingHistory } from '../src/votingHistory.ts'

/**
 * A made-up DAO of two blocs that want opposite things on `contested` proposals and agree on `unanimous` others; one
 * ballot in ten strays. Voter "red3" is of the red bloc.
 */
export function blocs(
  options: { perBloc?: number; contested?: number; unanimous?: number; stray?: number } = {},
) {
  const { perBloc = 12, contested = 40, unanimous = 10, stray = 0.1 } = options
  const random = createRandom(5)
  const ballots: Ballot[] = []
  const proposals: ProposalRecord[] = []
  for (let index = 0; index < contested + unanimous; index++) {
    const id = `p${index}`
    const startsAt = 1_700_000_000 + index * 86_400
    const isOpen = index < contested
    const topic = isOpen ? (index % 2 === 0 ? 'treasury' : 'protocol') : 'protocol'
    proposals.push({ id, title: `Proposal ${index}`, topic, startsAt })
    const redWants: Choice = index % 3 === 0 ? 'against' : 'for'
    for (const bloc of ['red', 'blue'] as const) {
      for (let member = 0; member < perBloc; member++) {
        if (random() < 0.2) continue
        const wants = !isOpen ? 'for' : bloc === 'red' ? redWants : opposite(redWants)
        const choice = isOpen && random() < stray ? opposite(wants) : wants
        ballots.push({ voter: `${bloc}${member}`, proposal: id, choice, castAt: startsAt + member })
      }
    }
  }
  return { ballots, proposals } satisfies VotingHistory
}

export const redChoice = (proposal: string) =>
  Number(proposal.slice(1)) % 3 === 0 ? ('against' as const) : ('for' as const)

const opposite = (choice: Choice): Choice => (choice === 'for' ? 'against' : 'for')
