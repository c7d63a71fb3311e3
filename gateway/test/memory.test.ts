import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import persistedQueries from '../persistedQueries.json' with { type: 'json' }
import { persistedQuery } from '../src/graphql/persistedQuery.ts'
import { readDocument } from '../src/graphql/readDocument.ts'
import { readOperation } from '../src/graphql/readOperation.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

function heapMegabytes(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed / 1_000_000
}

const [webDocument = ''] = Object.keys(persistedQueries)
const asked = readDocument({ query: persistedQuery(webDocument) })

/** Two thousand characters that take a hundred times as much when they are read. */
const literals = (number: number) =>
  `{ accounts(limit: 1, where: { chainId_in: [${'1 '.repeat(960)}${number}] }) { items { address } } }`

const fields = (number: number) =>
  `query q${number} { accounts(limit: 1) { items { ${'address '.repeat(190)} } } ${'daos(limit: 1) { items { slug name } } '.repeat(120)} }`

test.each([
  ['literals', literals, 3_000],
  ['fields', fields, 400],
])('behavior: documents of many %s take a bounded part of the memory', (_, document, count) => {
  const before = heapMegabytes()
  for (let number = 0; number < count; number += 1) {
    readOperation({ query: document(number), variables: {} })
  }
  expect(heapMegabytes() - before).toBeLessThan(110)
})

test('behavior: after all that, what our web asks is remembered', () => {
  expect(readDocument({ query: persistedQuery(webDocument) })).toBe(asked)
})

test('error: a refusal still tells the place', () => {
  expect(() => readDocument({ query: '{ daos { nothing } }' })).toThrow(
    expect.objectContaining({
      errors: [expect.objectContaining({ locations: [{ line: 1, column: 10 }] })],
    }),
  )
})
