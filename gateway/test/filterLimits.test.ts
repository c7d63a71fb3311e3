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

describe('hostile filters', () => {
  test.each([
    ['in a filter', `{ daos(where: { AND: [${'{} '.repeat(50)}] }) { totalCount } }`],
    [
      'as the default of a variable',
      `query ($w: daoFilter = { AND: [${'{} '.repeat(50)}] }) { daos(where: $w) { totalCount } }`,
    ],
  ])('error: more objects than anybody needs %s', async (_, query) => {
    expect(await gateway.askWrongly(query)).toEqual({
      status: 400,
      message: expect.stringMatching(/at most 50 objects in filters or variables/),
    })
  })

  const byFilter = 'query ($where: proposalFilter) { proposals(where: $where) { totalCount } }'

  test.each([
    ['objects without number', { AND: Array.from({ length: 30_000 }, () => ({})) }],
    ['a few objects too many', { AND: Array.from({ length: 50 }, () => ({ title: 'a' })) }],
  ])('error: variables with %s', async (_, where) => {
    const started = performance.now()
    expect(await gateway.askWrongly(byFilter, { where })).toEqual({
      status: 400,
      message: expect.stringMatching(/at most 50 objects in filters or variables/),
    })
    expect(performance.now() - started).toBeLessThan(1_000)
  })

  test('error: a variable with many objects, many times over', async () => {
    const query = `query ($w: proposalFilter) {
      proposals(where: { AND: [${'$w '.repeat(900)}] }) { totalCount } }`
    const w = { AND: Array.from({ length: 40 }, () => ({ title: 'a' })) }
    expect(await gateway.askWrongly(query, { w })).toMatchObject({
      message: expect.stringMatching(/at most 50 objects in filters or variables/),
    })
  })

  const misspelt = Array.from({ length: 640 }, (_, index) => `proposerr_starts_withh${index}`)

  test.each([
    [
      'in a filter',
      `{ proposals(where: { ${misspelt.map((name) => `${name}: ""`).join(' ')} }) { totalCount } }`,
      {},
    ],
    ['in a variable', byFilter, { where: Object.fromEntries(misspelt.map((name) => [name, ''])) }],
  ])(
    'error: of names without number that are wrong %s five are told',
    async (_, query, variables) => {
      const response = await gateway.send({ query, variables })
      expect(response.status).toBe(400)
      const { errors } = (await response.json()) as { errors: { message: string }[] }
      expect(errors[0]?.message).toMatch(/Did you mean "proposer_starts_with"/)
      expect(errors).toHaveLength(6)
      expect(errors[5]?.message).toMatch(/^Too many/)
    },
  )
})
