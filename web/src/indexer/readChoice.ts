import { type Choice, choices } from '@mandate/governance/tally'

/** A ballot's choice as the index writes it. @throws RangeError on any other word. */
export function readChoice(text: string): Choice {
  const choice = choices.find((name) => name === text)
  if (choice === undefined) throw new RangeError(`Unknown choice "${text}".`)
  return choice
}
