import { expect, test } from 'vitest'
import { readDraftFile, writeDraftFile } from './draftFile.ts'
import { emptyActions, type ProposalDraft } from './proposalDraft.ts'

const draft: ProposalDraft = {
  title: 'Two buoys',
  topic: 'grants',
  body: 'Because.',
  proposalType: '0',
  topicNumber: '0',
  actions: [emptyActions.transfer, emptyActions.call, emptyActions.raw],
}

test('default', () => {
  expect(readDraftFile(writeDraftFile(draft))).toEqual(draft)
})

test('error: a file that is something else', () => {
  expect(() => readDraftFile('hello')).toThrow()
  expect(() => readDraftFile('{"title": 3}')).toThrow()
  expect(() =>
    readDraftFile('{"title":"","topic":"","body":"","actions":[{"kind":"x"}]}'),
  ).toThrow()
})
