import { expect, test } from 'vitest'
import { nameTopic, proposalTopic } from '../src/proposalTopic.ts'

const topics = ['grants', 'risk']

test('default', () => {
  expect(proposalTopic(nameTopic('Fund the app.', 'grants'), topics)).toBe('grants')
})

test.each([
  ['the last line only', 'Topic: risk\n\nThen more text.', null],
  ['a body of one line', 'Topic: risk', 'risk'],
  ['blanks at the end', 'Text.\nTopic:  risk \n', 'risk'],
  ['a topic that the DAO does not know', 'Text.\n\nTopic: sports', null],
  ['not in the middle of a line', 'Text about Topic: risk', null],
  ['an empty body', '', null],
])('parameters: %s', (_, body, topic) => {
  expect(proposalTopic(body, topics)).toBe(topic)
})
