import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const indexer = join(import.meta.dirname, '..')

/** Says of values of many classes which of the query builder's kinds they are, and whether it remembers. */
const questions = `
  import { createRequire } from 'node:module'
  import { dirname, join, resolve } from 'node:path'
  import { pathToFileURL } from 'node:url'
  const ponder = createRequire(resolve('../node_modules/ponder/dist/esm/index.js'))
  const folder = dirname(ponder.resolve('drizzle-orm'))
  const load = (file) => import(pathToFileURL(join(folder, file)).href)
  const { is } = await load('entity.js')
  const core = { ...(await load('index.js')), ...(await load('pg-core/index.js')) }
  const table = core.pgTable('t', { id: core.integer().primaryKey(), name: core.text(), at: core.timestamp() })
  class OtherCopy { static [Symbol.for('drizzle:entityKind')] = 'SQL' }
  const values = [
    table, table.id, table.name, table.at, core.sql\`1\`, new core.StringChunk('a'), new core.Param(1),
    core.eq(table.id, 1), new OtherCopy(), {}, [], new Date(), Buffer.from('a'), 'a', 1, null, undefined,
  ]
  const kinds = Object.values(core).filter((kind) => typeof kind === 'function' && Object.hasOwn(kind, Symbol.for('drizzle:entityKind')))
  const ask = () => values.map((value) => kinds.map((kind) => Number(is(value, kind))).join(''))
  let refusal = ''
  try { is({}, class None {}) } catch (error) { refusal = error.message }
  console.log(JSON.stringify({ first: ask(), again: ask(), refusal, isQuick: String(is).includes('kinds.get') }))
`

async function askEngine(...options: string[]) {
  const node = [...options, '--input-type=module', '--eval', questions]
  const { stdout } = await promisify(execFile)(process.execPath, node, { cwd: indexer })
  return JSON.parse(stdout)
}

test('default: says of everything what the query builder itself says', async () => {
  const slow = await askEngine()
  const quick = await askEngine('--import', './rememberKinds.mjs')
  expect([slow.isQuick, quick.isQuick]).toEqual([false, true])
  expect(quick.first).toEqual(slow.first)
  expect(quick.again).toEqual(slow.first)
  expect(quick.refusal).toBe(slow.refusal)
  expect(quick.refusal).toContain("doesn't look like a Drizzle entity")
  expect(new Set(slow.first).size).toBeGreaterThan(6)
})
