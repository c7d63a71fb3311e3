import {
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publicSchema } from '../src/graphql/publicSchema.ts'
import { openGateway, type TestGateway } from './support/openGateway.ts'
import { unreachableDao } from './support/unreachableDao.ts'

let gateway: TestGateway

beforeAll(async () => {
  // Nobody listens there: whatever is refused here was refused before anybody was asked.
  const environment = { INDEXER_URL: 'http://127.0.0.1:9' }
  gateway = await openGateway({ daos: [unreachableDao], environment })
})

afterAll(() => gateway?.stop())

describe('an operation', () => {
  test('default', async () => {
    const response = await gateway.send({ query: '{ __typename }' })
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } })
  })

  test('behavior: the schema may be asked for', async () => {
    const { __schema } = await gateway.ask<{ __schema: { types: { name: string }[] } }>(
      getIntrospectionQuery(),
    )
    expect(__schema.types.map(({ name }) => name)).toContain('ProposalState')
  })

  test.each([
    {},
    { descriptions: false },
    { descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, oneOf: true },
    { schemaDescription: true, inputValueDeprecation: true },
  ])('behavior: the whole schema as tools ask for it: %o', async (options) => {
    expect(await gateway.ask(getIntrospectionQuery(options))).toHaveProperty('__schema.types')
  })

  test.each([
    '{ __type(name: "proposal") { name fields { name type { name fields { name } } } } }',
    '{ __schema { queryType { name } } __typename }',
    '{ __type(name: "nothing") { name } }',
  ])('behavior: a part of the schema: %s', async (query) => {
    await gateway.ask(query)
  })

  test.each([
    ['no query', {}, 400, /"query" is missing: it must be a string/],
    [
      'a list',
      [{ query: '{ __typename }' }],
      400,
      /^This is no GraphQL request\. The body must be an object\.$/,
    ],
    [
      'variables that are no object',
      { query: '{ __typename }', variables: 3 },
      400,
      /"variables" must be an object\.$/,
    ],
    ['no JSON', '{', 400, /is not JSON/],
    ['broken syntax', { query: '{' }, 400, /Syntax Error/],
    ['an unknown field', { query: '{ secrets }' }, 400, /Cannot query field "secrets"/],
    [
      'a type that nobody names',
      { query: 'query ($n: String = "dao") { __type(name: $n) { name } }', variables: { n: null } },
      400,
      /must not be null/,
    ],
    [
      'an unknown operation',
      { query: 'query a { __typename } query b { __typename }' },
      400,
      /operationName/,
    ],
    ['a mutation', { query: 'mutation { a }' }, 400, /mutation/],
    ['a subscription', { query: 'subscription { a }' }, 400, /subscription/],
    [
      'a missing variable',
      {
        query:
          'query ($id: BigInt!) { proposal(chainId: 1, governor: "0x", proposalId: $id) { title } }',
      },
      400,
      /\$id/,
    ],
    [
      'a fraction for a big integer',
      { query: '{ proposal(chainId: 1, governor: "0x", proposalId: "1.5") { title } }' },
      400,
      /BigInt must be an integer/,
    ],
    [
      'a number of a hundred digits',
      { query: `{ proposals(where: { proposalId: "${'9'.repeat(100)}" }) { totalCount } }` },
      400,
      /BigInt/,
    ],
    [
      'an unknown state',
      { query: '{ proposals(where: { state: open }) { totalCount } }' },
      400,
      /"open"/,
    ],
  ])('error: %s', async (_, body, status, message) => {
    const response = await gateway.send(body)
    expect(response.status).toBe(status)
    const { errors } = (await response.json()) as { errors: { message: string }[] }
    expect(errors[0]?.message).toMatch(message)
  })

  test('error: another content type', async () => {
    const response = await gateway.send('{}', { 'content-type': 'text/plain' })
    expect(response.status).toBe(415)
  })

  test('error: a body of more than a hundred thousand bytes', async () => {
    const response = await gateway.send({ query: `{ __typename } # ${'x'.repeat(100_001)}` })
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringMatching(/bytes/) }],
    })
  })

  test('error: a body of ten megabytes, with its length told and without', async () => {
    const body = 'x'.repeat(10_000_000)
    expect((await gateway.send(body)).status).toBe(413)
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Blob([body]).stream(),
      duplex: 'half',
    } as RequestInit)
    expect(response.status).toBe(413)
  })

  test('parameters: a GET carries the query in its address', async () => {
    const url = new URL('/graphql', gateway.url)
    url.searchParams.set('query', 'query ($a: Boolean!) { __typename @include(if: $a) }')
    url.searchParams.set('variables', '{"a":true}')
    const response = await fetch(url)
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } })
  })
})

test('default: the schema says what each of its types, fields, arguments and values is', () => {
  const silent = Object.values(publicSchema.getTypeMap()).flatMap((type) => {
    if (isIntrospectionType(type)) return []
    const parts: { name: string; description?: string | null }[] = [type]
    if (isObjectType(type) || isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        parts.push(field, ...('args' in field ? field.args : []))
      }
    }
    if (isEnumType(type)) parts.push(...type.getValues())
    return parts
      .filter(({ description }) => !description)
      .map(({ name }) => `${type.name}: ${name}`)
  })
  expect(silent).toEqual([])
})
