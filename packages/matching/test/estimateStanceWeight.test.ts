import { expect, test } from 'vitest'
import { estimateStanceWeight, usualStanceWeight } from '../src/estimateStanceWeight.ts'
import { indexHistory } from '../src/indexHistory.ts'
import { createRandom } from '../src/random.ts'
import type { Ballot, Question, Stance, VotingHistory } from '../src/votingHistory.ts'

const settings = { seed: 1, dimensions: 5, iterations: 15, discriminationVariance: 0.5 }

/** Two camps with few ballots each, and a questionnaire they answer truthfully, or by throwing a coin. */
function declaring({ delegates = 30, truthful = true } = {}): VotingHistory {
  const random = createRandom(41)
  const proposals = Array.from({ length: 60 }, (_, index) => ({ id: `p${index}`, title: '' }))
  const questions: Question[] = Array.from({ length: 15 }, (_, index) => ({
    id: `q${index}`,
    text: '',
  }))
  const ballots: Ballot[] = []
  const stances: Stance[] = []
  for (let who = 0; who < delegates; who++) {
    const isRed = who % 2 === 0
    for (const [index, { id }] of proposals.entries()) {
      if (random() > 0.3) continue
      const wants = (index % 2 === 0) === isRed
      ballots.push({
        voter: `d${who}`,
        proposal: id,
        choice: wants !== random() < 0.2 ? 'for' : 'against',
      })
    }
    for (const [index, { id }] of questions.entries()) {
      const says = truthful ? (index % 2 === 0) === isRed : random() < 0.5
      stances.push({ delegate: `d${who}`, question: id, choice: says ? 'for' : 'against' })
    }
  }
  return { ballots, proposals, questions, stances }
}

const weightOf = (history: VotingHistory) => estimateStanceWeight(indexHistory(history), settings)

test('default', () => {
  expect(weightOf(declaring())).toBeGreaterThanOrEqual(usualStanceWeight)
})

test('behavior: stances that foretell ballots weigh more than stances that do not', () => {
  expect(weightOf(declaring())).toBeGreaterThan(weightOf(declaring({ truthful: false })))
})

test('behavior: with few who declared themselves the usual weight stands', () => {
  expect(weightOf(declaring({ delegates: 12 }))).toBe(usualStanceWeight)
})
