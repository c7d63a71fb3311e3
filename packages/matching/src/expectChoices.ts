import { personProbabilities } from './alignment.ts'
import { type Answer, foldIn } from './foldIn.ts'
import type { MatchingModel } from './matchingModel.ts'

export type ExpectedChoice = {
  item: string
  /** Probability that the person is For, 0 to 1. */
  inFavour: number
}

/** What a person would choose on `items`, as far as their answers tell; unknown items are left out. */
export function expectChoices(
  model: MatchingModel,
  given: {
    answers: readonly { item: string; choice: 'for' | 'against' }[]
    items: readonly string[]
  },
): ExpectedChoice[] {
  const itemAt = new Map(model.items.ids.map((id, index) => [id, index]))
  const find = (id: string) => itemAt.get(model.restates.get(id) ?? id)
  const answers = new Map<number, Answer>()
  for (const { item: id, choice } of given.answers) {
    const item = find(id)
    if (item !== undefined) answers.set(item, { item, choice })
  }
  const standing = foldIn(
    model,
    [...answers.values()].sort((left, right) => left.item - right.item),
  )
  const known = given.items.flatMap((id) => {
    const item = find(id)
    return item === undefined ? [] : [{ id, item }]
  })
  const probabilities = personProbabilities(
    model,
    standing,
    known.map(({ item }) => item),
  )
  return known.map(({ id: item }, index) => ({ item, inFavour: probabilities[index] ?? 0.5 }))
}
