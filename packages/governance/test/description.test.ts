import { describe, expect, test } from 'vitest'
import { composeDescription, parseDescription } from '../src/description.ts'

const proposer = '0x00000000000000000000000000000000000000Aa'

describe('parseDescription', () => {
  test.each([
    ['a title and a body', '# Title\n\nBody\n\nmore', { title: 'Title', body: 'Body\n\nmore' }],
    ['a title alone', '# Title', { title: 'Title', body: '' }],
    ['no heading mark', 'Title\nBody', { title: 'Title', body: 'Body' }],
    ['a deeper heading', '### Title\r\n\r\nBody', { title: 'Title', body: 'Body' }],
    ['blanks around both', '\n\n#  Title  \n  Body\n', { title: 'Title', body: 'Body' }],
    ['nothing', '', { title: '', body: '' }],
    ['a proposer', `# Title\n\nBody\n\n#proposer=${proposer}`, { title: 'Title', body: 'Body' }],
    ['a proposer alone', `#proposer=${proposer}`, { title: '', body: '' }],
    [
      'a proposer in the middle',
      `#proposer=${proposer} is it`,
      { title: `proposer=${proposer} is it`, body: '' },
    ],
  ])('default: %s', (_, description, expected) => {
    expect(parseDescription(description)).toEqual(expected)
  })

  test('behavior: reads a text of a million characters at once', () => {
    const started = performance.now()
    parseDescription(`# ${' '.repeat(1_000_000)}x`)
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})

describe('composeDescription', () => {
  test('behavior: is read back as it was written', () => {
    const text = { title: 'Title', body: 'One\n\nTwo' }
    expect(parseDescription(composeDescription(text))).toEqual(text)
    expect(parseDescription(composeDescription(text, proposer))).toEqual(text)
  })

  test('behavior: the proposer stands at the very end, where the governor looks for it', () => {
    expect(composeDescription({ title: ' Title ', body: '\nOne\n' }, proposer)).toBe(
      `# Title\n\nOne\n\n#proposer=${proposer}`,
    )
    expect(composeDescription({ title: 'Title', body: ' ' }, proposer)).toBe(
      `# Title\n\n#proposer=${proposer}`,
    )
  })
})
