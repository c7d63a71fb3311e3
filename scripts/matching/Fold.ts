import type { VotingHistory } from '@mandate/matching'
import { createRandom, shuffle } from './createRandom.ts'
import type { Split } from './Split.ts'

/** One fifth of the persons, kept out of everything that is learned and of the delegates. */
export type Fold = {
  split: Split
  persons: readonly string[]
  delegates: readonly string[]
  history: VotingHistory
}

const folds = 5

export function createFolds(split: Split, mostPersons: number): Fold[] {
  const { folder, rules } = split
  const earlierCount = (voter: string) => count(split, voter, split.isEarlier)
  const laterCount = (voter: string) => count(split, voter, split.isLaterContested)
  const voters = [...folder.ballots.keys()].filter(
    (voter) => laterCount(voter) >= rules.personLater,
  )
  const persons = shuffle(
    voters.filter((voter) => earlierCount(voter) >= rules.personBallots),
    createRandom(99),
  ).slice(0, mostPersons)
  const candidates = voters
    .filter((voter) => earlierCount(voter) >= rules.delegateBallots)
    .sort((left, right) => earlierCount(right) - earlierCount(left))
  return Array.from({ length: folds }, (_, fold) => {
    const held = new Set(persons.filter((_, index) => index % folds === fold))
    return {
      split,
      persons: [...held],
      delegates: candidates.filter((voter) => !held.has(voter)).slice(0, rules.mostDelegates),
      history: historyWithout(split, held),
    }
  }).filter(({ persons: own }) => own.length > 0)
}

function historyWithout(split: Split, held: ReadonlySet<string>): VotingHistory {
  const startsAt = new Map(split.earlier.map(({ id, startsAt: at }) => [id, at]))
  const ballots = [...split.folder.ballots].flatMap(([voter, own]) =>
    held.has(voter)
      ? []
      : [...own].flatMap(([proposal, isFor]) =>
          split.isEarlier(proposal)
            ? [
                {
                  voter,
                  proposal,
                  choice: isFor ? ('for' as const) : ('against' as const),
                  castAt: startsAt.get(proposal),
                },
              ]
            : [],
        ),
  )
  return { ballots, proposals: split.earlier }
}

function count({ folder }: Split, voter: string, counts: (proposal: string) => boolean): number {
  let total = 0
  for (const proposal of folder.ballots.get(voter)?.keys() ?? []) if (counts(proposal)) total++
  return total
}
