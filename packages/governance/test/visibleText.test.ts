import { expect, test } from 'vitest'
import { visibleText } from '../src/visibleText.ts'

test.each([
  '\u202a\u202b\u202c\u202d\u202e',
  '\u2066\u2067\u2068\u2069',
  '\u200e\u200f\u061c',
  '\u200b\u2060\ufeff\u00ad\u034f\u180e',
  '\u2061\u2062\u2063\u2064\u206a\u206f',
  '\u115f\u1160\u3164\uffa0',
  '\ufff9\ufffa\ufffb',
  '\u{e0001}\u{e0061}\u{e007f}',
])('behavior: nobody misses %j', (text) => {
  expect(visibleText(`a${text}b`)).toBe('ab')
})

test.each([
  'plain text, with\ttabs and\nlines',
  'می\u200cخواهم',
  'क\u200d्ष',
  '👩\u200d🚀 ❤\ufe0f 🇮🇸',
  'שלום, مرحبا',
  '葛\u{e0100}',
  '\ud800',
])('behavior: %j stays as it is', (text) => {
  expect(visibleText(text)).toBe(text)
})
