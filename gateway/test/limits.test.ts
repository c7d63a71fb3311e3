import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openGateway, type TestGateway } from './support/openGateway.ts'
import { unreachableDao } from './support/unreachableDao.ts'

let gateway: TestGateway

beforeAll(async () => {
  // Nobody listens there: whatever is refused here was refused before anybody was asked.
  const environment = { INDEXER_URL: 'http://127.0.0.1:9' }
  gateway = await openGateway({ daos: [unreachableDao], environment })
})

afterAll(() => gateway?.stop())

/** `levels` selections inside each other. */
function nested(levels: number): string {
  return levels === 0 ? '' : `{ proposal ${nested(levels - 1)} }`
}

/** What a field of the schema is, with the types of its arguments. */
const described =
  'name description args { name description type { name inputFields { name description } } }'

/** As the indexer writes them. */
const cursorOf = (row: object) => Buffer.from(JSON.stringify({ json: row })).toString('base64')

describe('a hostile operation', () => {
  test.each([
    ['too deep', nested(16), /16 levels deep; at most 15/],
    [
      'fifty-one aliases',
      `{ ${Array.from({ length: 51 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
      /51 aliases; at most 50/,
    ],
    [
      'a thousand aliases',
      `{ ${Array.from({ length: 1_000 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
      /more that 2000 tokens/,
    ],
    [
      'a field written 201 times',
      `{ ${'__typename '.repeat(201)} }`,
      /201 selections side by side; at most 200/,
    ],
    [
      'twenty-one fragments',
      `{ ...f0 } ${Array.from({ length: 21 }, (_, i) => `fragment f${i} on Query { __typename }`).join(' ')}`,
      /21 fragments; at most 20/,
    ],
    [
      'the schema many times over',
      '{ a: __schema { types { name } } b: __schema { types { name } } }',
      /at most 1 time for "__schema" or "__type", not 2/,
    ],
    [
      'types without end',
      `{ ${Array.from({ length: 11 }, (_, i) => `a${i}: __type(name: "dao") { name }`).join(' ')} }`,
      /at most 1 time for "__schema" or "__type", not 11/,
    ],
    [
      'types that hide in fragments',
      'query a { ...f } query b { __schema { types { name } } } fragment f on Query { __type(name: "dao") { name } }',
      /not 2/,
    ],
    [
      'one type with all it leads to many times over',
      `{ __type(name: "Query") { ${Array.from({ length: 10 }, (_, i) => `a${i}: fields { ${described} }`).join(' ')} } }`,
      /about the schema has at most 1000000 bytes/,
    ],
    [
      'one type that a variable names',
      `query ($n: String = "Query") { __type(name: $n) { ${Array.from({ length: 10 }, (_, i) => `a${i}: fields { ${described} }`).join(' ')} } }`,
      /about the schema has at most 1000000 bytes/,
    ],
    [
      'the schema next to rows',
      '{ daos { totalCount } __schema { types { name fields { name description args { name } } } } }',
      /at most 20000 bytes next to other fields/,
    ],
    ['our own aliases', '{ _gateway_x: __typename }', /may not begin with "_gateway_"/],
    ['too many tokens', `{ ${'a '.repeat(2_000)} }`, /more that 2000 tokens/],
    [
      'a page too large',
      '{ ballots(limit: 1001) { items { voter } } }',
      /A page has 0 to 1000 rows/,
    ],
    [
      'a page below zero',
      '{ ballots(limit: -1) { items { voter } } }',
      /A page has 0 to 1000 rows/,
    ],
    [
      'an offset too far',
      '{ ballots(offset: 10001) { items { voter } } }',
      /"offset" skips 0 to 10000/,
    ],
    [
      'a cursor that is none',
      '{ ballots(after: "zzz") { items { voter } } }',
      /"after" is no cursor: send "endCursor"/,
    ],
    [
      'an empty cursor',
      '{ ballots(before: "") { items { voter } } }',
      /"before" is no cursor: send "startCursor"/,
    ],
    [
      'a cursor of another order',
      `{ ballots(orderBy: "castAt", after: "${cursorOf({ weight: '1', voter: '0x' })}") { items { voter } } }`,
      /"after" is a cursor of a list that is not ordered by "castAt"/,
    ],
    [
      'pages inside pages',
      '{ proposals(limit: 1000) { items { ballots(limit: 1000) { items { reason } } } } }',
      /at most 30000/,
    ],
    [
      'long texts',
      '{ proposals(limit: 1000) { items { title body description payload { calldatas } } } }',
      /at most 30000/,
    ],
    [
      'nested introspection',
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
      /introspection depth/,
    ],
    [
      'a fragment that spreads itself',
      '{ ...a } fragment a on Query { ...a }',
      /Cannot spread fragment/,
    ],
    [
      'a null in a comparison',
      '{ ballots(where: { weight_gt: null }) { totalCount } }',
      /"weight_gt" needs a value/,
    ],
    [
      'a filter nested without end',
      `{ daos(where: ${'{ AND: [ '.repeat(16)}{ slug: "a" }${' ] }'.repeat(16)}) { totalCount } }`,
      /nested at most 30 levels/,
    ],
    [
      'a NUL in a text',
      '{ proposals(where: { title_contains: "a\\u0000" }) { totalCount } }',
      /neither NUL/,
    ],
    [
      'half a surrogate pair in a key',
      '{ proposal(chainId: 1, governor: "\\uD83D", proposalId: "1") { number } }',
      /Invalid Unicode/,
    ],
    [
      'a null among values',
      '{ ballots(where: { voter_in: ["0x", null] }) { totalCount } }',
      /takes no null/,
    ],
  ])('error: %s', async (_, query, message) => {
    expect(await gateway.askWrongly(query)).toEqual({
      status: 400,
      message: expect.stringMatching(message),
    })
  })

  test('error: values nested without end', async () => {
    const where = `${'{"AND":['.repeat(9_000)}{}${']}'.repeat(9_000)}`
    const query = 'query ($where: daoFilter) { daos(where: $where) { totalCount } }'
    const body = `{"query":"${query}","variables":{"where":${where}}}`
    const response = await gateway.send(body)
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      errors: [{ message: 'Values are nested at most 30 levels deep.' }],
    })
  })

  test.each(['\0', 'buoy\0', '\uD83D'])('error: a text that no record can hold: %j', async (q) => {
    const query = 'query ($where: proposalFilter) { proposals(where: $where) { totalCount } }'
    const variables = { where: { OR: [{ title_contains_nocase: q }] } }
    expect(await gateway.askWrongly(query, variables)).toEqual({
      status: 400,
      message: 'A text may hold neither NUL (U+0000) nor half a surrogate pair.',
    })
  })

  test('behavior: page sizes in variables are counted as well', async () => {
    const query = 'query ($n: Int = 1001) { ballots(limit: $n) { items { voter } } }'
    expect(await gateway.askWrongly(query)).toMatchObject({ status: 400 })
    expect(await gateway.askWrongly(query, { n: 5_000 })).toMatchObject({ status: 400 })
  })

  test.each([
    [
      'fragments that double each other',
      `{ ...f0 } ${Array.from({ length: 60 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`).join(' ')} fragment f60 on Query { __typename }`,
    ],
    ['one field a thousand times', `{ daos { items { ${'name '.repeat(1_900)} } } }`],
    [
      'a deep filter',
      `{ daos(where: ${'{ AND: [ '.repeat(400)}{}${' ] }'.repeat(400)}) { totalCount } }`,
    ],
  ])('behavior: %s cost no time', async (_, query) => {
    const started = performance.now()
    await gateway.askWrongly(query)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
