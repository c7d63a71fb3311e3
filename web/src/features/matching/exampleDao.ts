import type { Ballot, Choice, ProposalRecord, VotingHistory } from '@mandate/matching'

/**
 * For tests: two camps of delegates who want opposite things. `frugal-*` vote against every grant, `generous-*` for
 * it; one ballot in twelve strays, so that no proposal is a copy of another.
 */
export function exampleDao({ proposalCount = 30, perCamp = 8 } = {}): VotingHistory {
  const proposals: ProposalRecord[] = []
  const ballots: Ballot[] = []
  for (let index = 0; index < proposalCount; index++) {
    const id = `${index + 1}`
    const startsAt = 1_700_000_000 + index * 86_400
    proposals.push({
      id,
      title: `Grant number ${id}`,
      topic: index % 2 === 0 ? 'grants' : 'treasury',
      startsAt,
    })
    for (let member = 0; member < perCamp; member++) {
      const strays = (index * 5 + member * 7) % 12 === 0
      ballots.push(
        ballotOf(`frugal-${member}`, id, strays ? 'for' : 'against', startsAt),
        ballotOf(`generous-${member}`, id, strays ? 'against' : 'for', startsAt),
      )
    }
  }
  return { proposals, ballots }
}

/** All voters of the example. */
export const exampleDelegates = (perCamp = 8) =>
  ['frugal', 'generous'].flatMap((camp) =>
    Array.from({ length: perCamp }, (_, member) => `${camp}-${member}`),
  )

function ballotOf(voter: string, proposal: string, choice: Choice, startsAt: number): Ballot {
  return { voter, proposal, choice, castAt: startsAt + 3600 }
}
