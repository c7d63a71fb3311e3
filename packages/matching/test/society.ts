import {
  type Ballot,
  type Choice,
  createMatcher,
  fitModel,
  type MatchingModel,
  type VotingHistory,
} from '../src/matching.ts'
import { createGaussian, createRandom } from '../src/random.ts'

/** A made-up DAO in which opinions have three dimensions, for measuring what a manipulation changes. */
export function createSociety({ delegates = 40, proposals = 60, persons = 80 } = {}) {
  const random = createRandom(77)
  const normal = createGaussian(random)
  const somebody = () => [normal(), normal(), normal()] as const
  const places = new Map(Array.from({ length: delegates }, (_, index) => [`d${index}`, somebody()]))
  const items = Array.from({ length: proposals }, (_, index) => ({
    id: `p${index}`,
    title: `Proposal ${index}`,
    topic: ['treasury', 'protocol', 'grants'][index % 3],
    startsAt: 1_700_000_000 + index * 86_400,
    direction: somebody(),
    popularity: 0.5 + 0.7 * normal(),
  }))
  // A stream of their own: how many persons look on changes nothing in the DAO.
  const draw = createGaussian(createRandom(78))
  const people = Array.from({ length: persons }, () => [draw(), draw(), draw()] as const)
  const leaning = (who: readonly number[], item: (typeof items)[number]) =>
    item.popularity + 1.3 * item.direction.reduce((sum, value, i) => sum + value * (who[i] ?? 0), 0)
  const ballots: Ballot[] = items.flatMap((item) =>
    [...places].flatMap(([voter, place]) =>
      random() < 0.7
        ? [
            {
              voter,
              proposal: item.id,
              choice: side(random() < 1 / (1 + Math.exp(-leaning(place, item)))),
              castAt: item.startsAt,
            },
          ]
        : [],
    ),
  )
  const byId = new Map(items.map((item) => [item.id, item]))
  const wish = (person: readonly number[], proposal: string) => {
    const item = byId.get(proposal)
    return side(item !== undefined && leaning(person, item) > 0)
  }
  const history: VotingHistory = { ballots, proposals: items }
  return { history, people, wish, names: [...places.keys()] }
}

const side = (isFor: boolean) => (isFor ? ('for' as const) : ('against' as const))

export type Society = ReturnType<typeof createSociety>

export type Audience = {
  delegates: readonly string[]
  /** Which questions may be asked; all where nothing is said. */
  among?: readonly string[]
  answers?: number
  seed?: number
  /** What the service makes of an answer; `index` counts the questions of one person. */
  alter?: (said: Choice, proposal: string, index: number) => Choice
  topicWeights?: Record<string, number>
}

/** For what share of persons each delegate is shown first, after a few answers in the order the engine asks. */
export function exposure({ people, wish }: Society, model: MatchingModel, audience: Audience) {
  const { delegates, among, answers = 5, seed = 0, alter = (said) => said, topicWeights } = audience
  const first = new Map<string, number>()
  people.forEach((person, index) => {
    const matcher = createMatcher(model, { seed: seed + index, delegates })
    for (let count = 0; count < answers; count++) {
      const question = matcher.nextQuestion({ among })
      if (!question) continue
      const said = alter(wish(person, question.item), question.item, count)
      matcher.answer(question.item, said === 'abstain' ? 'skip' : said)
    }
    const result = matcher.matches({ limit: 3, topicWeights })
    const shown = result.kind === 'refused' ? undefined : result.matches[0]?.delegate
    if (shown) first.set(shown, (first.get(shown) ?? 0) + 1 / people.length)
  })
  return first
}

export const fit = (history: VotingHistory) => fitModel(history, { seed: 1 })
