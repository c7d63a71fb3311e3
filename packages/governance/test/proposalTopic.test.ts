import { expect, test } from 'vitest'
import { nameTopic, proposalTopic, withoutTopic } from '../src/proposalTopic.ts'

const topics = ['grants', 'risk']

test('default', () => {
  expect(proposalTopic(nameTopic('Fund the app.', 'grants'), topics)).toBe('grants')
})

test('behavior: the line of a topic is put below a text, and taken away again', () => {
  expect(nameTopic('Fund the app.\n\n', 'grants')).toBe('Fund the app.\n\nTopic: grants')
  expect(withoutTopic('Fund the app.\n\nTopic: grants')).toBe('Fund the app.')
  expect(withoutTopic('Topic: risk\n\nMore.')).toBe('Topic: risk\n\nMore.')
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
