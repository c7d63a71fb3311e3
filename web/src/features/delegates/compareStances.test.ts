import type { BallotChoice } from '@mandate/governance/fractionalBallot'
import type { Choice } from '@mandate/governance/tally'
import { expect, test } from 'vitest'
import { compareStances } from './compareStances.ts'

const questionnaire = {
  version: 1,
  questions: [
    { id: 'reserve', text: 'A reserve should be kept.', topic: 'treasury', proposal: '7' },
    { id: 'risk', text: 'More risk.', topic: 'risk' },
  ],
}

const stance = (question: string, choice: Choice) => ({
  question,
  choice,
  declaredAt: 5,
  transaction: '0x1',
})

const ballot = (proposal: string, choice: BallotChoice, topic = 'treasury') => ({
  proposal,
  number: Number(proposal),
  title: `Proposal ${proposal}`,
  topic,
  choice,
  castAt: Number(proposal),
})

test('default: each stance stands beside its ballot and others on the subject', () => {
  const [reserve, risk] = compareStances(
    [stance('risk', 'for'), stance('reserve', 'for')],
    [ballot('7', 'for'), ballot('8', 'against'), ballot('9', 'for', 'risk')],
    questionnaire,
  )
  expect(reserve).toMatchObject({ verdict: 'kept', ballot: { proposal: '7' } })
  expect(reserve?.related.map(({ proposal }) => proposal)).toEqual(['8'])
  expect(risk).toMatchObject({ verdict: 'untested', ballot: undefined })
  expect(risk?.related.map(({ proposal }) => proposal)).toEqual(['9'])
})

test.each<[Choice, BallotChoice, string]>([
  ['for', 'against', 'contradicted'],
  ['against', 'for', 'contradicted'],
  ['abstain', 'for', 'untested'],
  ['for', 'abstain', 'untested'],
  ['for', 'split', 'untested'],
])('behavior: declared %s, voted %s: %s', (declared, voted, verdict) => {
  const [one] = compareStances([stance('reserve', declared)], [ballot('7', voted)], questionnaire)
  expect(one?.verdict).toBe(verdict)
})

test('behavior: what nobody asks any more comes last, without words', () => {
  const found = compareStances([stance('gone', 'for'), stance('risk', 'for')], [], questionnaire)
  expect(found.map(({ question }) => question?.id)).toEqual(['risk', undefined])
})

test('behavior: of many ballots the three newest are shown', () => {
  const ballots = ['1', '4', '2', '3'].map((id) => ballot(id, 'for', 'risk'))
  const [risk] = compareStances([stance('risk', 'for')], ballots, questionnaire)
  expect(risk?.related.map(({ proposal }) => proposal)).toEqual(['4', '3', '2'])
})
