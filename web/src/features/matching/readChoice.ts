import { type Choice, choices } from '@mandate/governance/tally'

/** @throws Error when the index answers with a choice that does not exist. */
export function readChoice(text: string): Choice {
  const choice = choices.find((known) => known === text)
  if (choice === undefined) throw new Error(`The index names an unknown choice: ${text}`)
  return choice
}
