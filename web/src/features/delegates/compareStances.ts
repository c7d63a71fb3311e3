import type { BallotChoice } from '@mandate/governance/fractionalBallot'
import type { Question, Questionnaire } from '@mandate/governance/questionnaire'
import type { Choice } from '@mandate/governance/tally'

/** Times in seconds. */
export type DeclaredStance = {
  question: string
  choice: Choice
  declaredAt: number
  transaction: string
}

export type SubjectBallot = {
  proposal: string
  number: number
  title: string
  topic: string | null
  choice: BallotChoice
  castAt: number
}

/** One declared answer beside what the delegate did on the same subject. */
export type ComparedStance = {
  stance: DeclaredStance
  /** Undefined: it was asked by an earlier questionnaire, or by another DAO of this registry. */
  question: Question | undefined
  /** The ballot on the very decision that the statement restates. */
  ballot: SubjectBallot | undefined
  verdict: 'kept' | 'contradicted' | 'untested'
  /** Other ballots of its topic, newest first. */
  related: readonly SubjectBallot[]
}

const mostRelated = 3

/** In the order of the questionnaire; what it does not ask comes last. */
export function compareStances(
  stances: readonly DeclaredStance[],
  ballots: readonly SubjectBallot[],
  questionnaire: Questionnaire | undefined,
): ComparedStance[] {
  const questions = questionnaire?.questions ?? []
  const place = new Map(questions.map(({ id }, index) => [id, index]))
  const placeOf = ({ question }: DeclaredStance) => place.get(question) ?? questions.length
  const newestFirst = [...ballots].sort((left, right) => right.castAt - left.castAt)
  return [...stances]
    .sort((left, right) => placeOf(left) - placeOf(right))
    .map((stance) => compare(stance, questions[placeOf(stance)], newestFirst))
}

function compare(
  stance: DeclaredStance,
  question: Question | undefined,
  ballots: readonly SubjectBallot[],
): ComparedStance {
  const restated = question?.proposal
  const topic = question?.topic
  const ballot = ballots.find(({ proposal }) => restated !== undefined && proposal === restated)
  const related = ballots.filter(
    (one) => topic !== undefined && one.topic === topic && one !== ballot,
  )
  const shown = related.slice(0, mostRelated)
  return { stance, question, ballot, verdict: judge(stance, ballot), related: shown }
}

/** An abstention or a divided ballot says neither yes nor no. */
function judge(stance: DeclaredStance, ballot: SubjectBallot | undefined) {
  if (ballot === undefined) return 'untested'
  const sides: readonly string[] = ['for', 'against']
  if (!sides.includes(stance.choice) || !sides.includes(ballot.choice)) return 'untested'
  return ballot.choice === stance.choice ? 'kept' : 'contradicted'
}
