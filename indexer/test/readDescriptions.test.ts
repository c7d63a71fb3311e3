import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readDescriptions } from '../readDescriptions.ts'

test('default', async () => {
  const source = await readFile(new URL('../ponder.schema.ts', import.meta.url), 'utf8')
  const descriptions = readDescriptions(source)
  expect(descriptions.get('ballot')).toBe(
    "One account's choice on a proposal, with its reason; an override of its delegates is a second one.",
  )
  expect(descriptions.get('ballot.choice')).toBe(
    'for, against, abstain, or split: then the shares tell.',
  )
  expect(descriptions.get('proposal.voteEnd')).toMatch(/^Deadline/)
  expect([...descriptions.keys()].filter((subject) => !subject.includes('.'))).toHaveLength(17)
})

test('behavior: a comment belongs to what follows it, and to its own table', () => {
  const source = `
/** One. */
export const one = onchainTable('one', (t) => ({
  plain: t.text(),
  /** Told. */
  told: t.text(),
}))
export const two = onchainTable('two', (t) => ({
  /** Also told. */
  told: t.text(),
}))
`
  expect([...readDescriptions(source)]).toEqual([
    ['one', 'One.'],
    ['one.told', 'Told.'],
    ['two.told', 'Also told.'],
  ])
})
