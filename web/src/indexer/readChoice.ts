import { type BallotChoice, ballotChoices } from '@mandate/governance/fractionalBallot'

/** A ballot's choice as the index writes it. @throws RangeError on any other word. */
export function readChoice(text: string): BallotChoice {
  const choice = ballotChoices.find((name) => name === text)
  if (choice === undefined) throw new RangeError(`Unknown choice "${text}".`)
  return choice
}
