import type { DelegationProblem } from '@mandate/governance/delegation'
import type { SplitProblem } from '@mandate/governance/split'
import type { TermProblem } from '@mandate/governance/terms'
import { formatBasisPoints } from '../../lib/formatPoints.ts'
import { formatDate } from '../../lib/formatTime.ts'
import { shortAddress } from '../../lib/shortAddress.ts'
import { delegationWords } from '../../words/delegation.ts'

const words = delegationWords.problems

/** What the token would refuse, and the way on, before anything is signed. */
export function explainProblem(
  problem: DelegationProblem,
  topicName: (topic: number) => string,
): string {
  switch (problem.kind) {
    case 'unknownTopic':
      return words.unknownTopic(problem.topic)
    case 'repeatedTopic':
      return words.repeatedTopic(topicName(problem.topic))
    case 'tooManyTopics':
      return words.tooManyTopics(problem.count, problem.maximum)
    case 'split':
      return explainSplit(problem.problem)
    case 'term':
      return explainTerm(problem.problem)
  }
}

function explainSplit(problem: SplitProblem): string {
  switch (problem.kind) {
    case 'sum':
      return words.sum(formatBasisPoints(problem.sum))
    case 'zeroDelegate':
      return words.zeroDelegate
    case 'zeroShare':
      return words.zeroShare
    case 'repeated':
      return words.repeated(shortAddress(problem.delegate))
    case 'unsorted':
      return words.unsorted
    case 'tooLong':
      return words.tooLong(problem.maximum)
  }
}

function explainTerm(problem: TermProblem): string {
  switch (problem.kind) {
    case 'past':
      return words.past(formatDate(Number(problem.endsAt)))
    case 'tooLong':
      return words.tooFar(formatDate(Number(problem.maximum)))
    case 'unaligned':
      return words.unaligned
  }
}
