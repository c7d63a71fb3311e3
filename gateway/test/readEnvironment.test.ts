import { expect, test } from 'vitest'
import { readEnvironment } from '../src/readEnvironment.ts'

test('default: hosts and origins, several in one variable', () => {
  const read = readEnvironment({
    SIGN_IN_DOMAINS: 'vote.example.org, localhost:4400',
    WEBHOOK_TRUSTED_ORIGINS: 'http://127.0.0.1:9000,https://hooks.example.org',
  })
  expect(read.SIGN_IN_DOMAINS).toEqual(['vote.example.org', 'localhost:4400'])
  expect(read.WEBHOOK_TRUSTED_ORIGINS).toEqual([
    'http://127.0.0.1:9000',
    'https://hooks.example.org',
  ])
})

test.each([
  [
    { SIGN_IN_DOMAINS: 'https://vote.example.org' },
    'SIGN_IN_DOMAINS must be hosts without https://, separated by commas, such as vote.example.org.',
  ],
  [
    { SIGN_IN_DOMAINS: 'vote.example.org/,vote.example.net/' },
    'SIGN_IN_DOMAINS must be hosts without https://, separated by commas, such as vote.example.org.',
  ],
  [
    { WEBHOOK_TRUSTED_ORIGINS: 'http://127.0.0.1:9000/hook' },
    'WEBHOOK_TRUSTED_ORIGINS must be origins, separated by commas, such as http://127.0.0.1:9000.',
  ],
  [
    { WEBHOOK_RETRY_SECONDS: '5,soon' },
    'WEBHOOK_RETRY_SECONDS must be seconds, separated by commas.',
  ],
  [{ DATABASE_URL: 'mysql://a@b/c' }, 'DATABASE_URL must be a postgresql:// address.'],
  [{ AUDIT_KEEP_DAYS: '40000' }, 'AUDIT_KEEP_DAYS must be 36500 or less.'],
  [
    { LOG_LEVEL: 'loud', PORT: '-1' },
    'PORT must be a whole number from 0 to 65535; LOG_LEVEL must be one of: trace, debug, info, warn, error, fatal, silent.',
  ],
])('error: %o', (variables, sentence) => {
  expect(() => readEnvironment(variables)).toThrow(new Error(sentence))
})
