import type { z } from 'zod'

/** What a field must be, by the engine's word for it; every number that is asked for is a whole one. */
const kinds: Record<string, string | undefined> = {
  string: 'a string',
  number: 'a whole number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

/** For `safeParse`: says after a field's name what is wrong with it, unless its shape has a sentence of its own. */
export const problemOf: z.core.$ZodErrorMap = (issue) => {
  const expected = expectedBy(issue)
  if (issue.input === undefined) return `is missing: it must be ${expected}`
  const isCounted = issue.code === 'too_small' && issue.origin !== 'number'
  if (isCounted && issue.minimum === 1) return 'must not be empty'
  return `must be ${expected}`
}

/** One sentence that names each field that is wrong, by its path, and what is expected there. */
export function tellProblems(issues: readonly z.core.$ZodIssue[]): string {
  const problems = issues.map((issue) => {
    const path = issue.path.join('.')
    if (issue.code === 'unrecognized_keys') return tellUnknown(path, issue.keys)
    return `${path === '' ? 'The body' : `"${path}"`} ${issue.message}`
  })
  return `${problems.join('; ')}.`
}

function tellUnknown(path: string, keys: readonly string[]): string {
  const names = keys.map((key) => `"${path === '' ? key : `${path}.${key}`}"`)
  return `${names.join(' and ')} ${keys.length === 1 ? 'is' : 'are'} not known here`
}

function expectedBy(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected
    case 'invalid_value':
      return `${issue.values.length === 1 ? '' : 'one of: '}${issue.values.join(', ')}`
    case 'too_small':
      return `${issue.minimum}${unitOf(issue.origin)} or more`
    case 'too_big':
      return `${issue.maximum}${unitOf(issue.origin)} or less`
    case 'invalid_format':
      return issue.format === 'url' ? 'a http(s) address' : 'something else'
    default:
      return 'something else'
  }
}

function unitOf(origin: string): string {
  return origin === 'string' ? ' characters' : ''
}
