import { expect, test } from 'vitest'
import { excerpt } from './excerpt.ts'

test('default', () => {
  expect(excerpt('Open books and **small** grants.')).toBe('Open books and small grants.')
})

test('behavior: marks of Markdown are no words', () => {
  const text = '# Who I am\n\n- Reads `code`\n- [Notes](https://example.org)\n\n> Slowly.'
  expect(excerpt(text)).toBe('Who I am Reads code Notes Slowly.')
})

test('behavior: long text ends at a word', () => {
  expect(excerpt('one two three four, five', 20)).toBe('one two three four…')
  expect(excerpt('one two three four,', 19)).toBe('one two three four,')
  expect(excerpt('x'.repeat(300), 20)).toBe(`${'x'.repeat(20)}…`)
})
