import type { Answer } from './Answer.ts'

/** So many answers For or Against it takes to say anything. */
export const fewestAnswers = 3

/** The answers after one more; a second answer to the same item replaces the first, in its place. */
export function withAnswer(answers: readonly Answer[], answer: Answer): Answer[] {
  const isKnown = answers.some(({ item }) => item === answer.item)
  if (!isKnown) return [...answers, answer]
  return answers.map((known) => (known.item === answer.item ? answer : known))
}

/** The answers before the last one was given. */
export function withoutLast(answers: readonly Answer[]): Answer[] {
  return answers.slice(0, -1)
}

export function withoutAnswer(answers: readonly Answer[], item: string): Answer[] {
  return answers.filter((answer) => answer.item !== item)
}

/** For and Against tell the engine something; a skip does not. */
export function decisiveCount(answers: readonly Answer[]): number {
  return answers.filter(({ choice }) => choice !== 'skip').length
}

/** The topics that matter after one more is chosen, or one no longer. */
export function withTopicToggled(topics: readonly string[], id: string): string[] {
  return topics.includes(id) ? topics.filter((one) => one !== id) : [...topics, id]
}
