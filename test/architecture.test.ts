import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/**
 * Who may import whom, by room: the first row whose `room` a path starts with is its room, and `may` lists the rooms it
 * may reach besides itself. Rooms are paths from the root; `packages/*` are named by their folder.
 */
const rules = [
  { room: 'web/src/app', may: ['web/src/features', ...web('chain', 'indexer', 'ui', 'lib')] },
  { room: 'web/src/features/*', may: web('chain', 'indexer', 'ui', 'lib') },
  { room: 'web/src/chain', may: web('indexer', 'ui', 'lib') },
  { room: 'web/src/indexer', may: web('lib') },
  { room: 'web/src/ui', may: web('lib') },
  { room: 'web/src/lib', may: ['packages'] },
  { room: 'web/src/words', may: ['web/src/lib', 'packages'] },
  { room: 'web/src', may: ['web/src', 'packages'] },
  { room: 'indexer/src/lib', may: ['indexer/ponder', 'dao.config.ts', 'packages'] },
  {
    room: 'indexer/src/*',
    may: ['indexer/src/lib', 'indexer/ponder', 'dao.config.ts', 'packages'],
  },
  { room: 'indexer', may: ['dao.config.ts', 'packages'] },
  { room: 'gateway', may: ['dao.config.ts', 'packages'] },
  { room: 'packages/*', may: [] },
  {
    room: 'scripts',
    may: ['dao.config.ts', 'hardhat.config.ts', 'packages', 'gateway/src/reconciliation'],
  },
  { room: 'dao.config.ts', may: ['packages'] },
] as const satisfies readonly { room: string; may: readonly string[] }[]

/** Tests and tools' configuration files may reach whatever they prove or configure. */
const exempt = /(^|\/)(test|e2e)\/|\.test\.tsx?$|\.config\.ts$|(^|\/)codegen\.ts$/

function web(...rooms: string[]): readonly string[] {
  return [...rooms.map((room) => `web/src/${room}`), 'web/src/words', 'packages']
}

const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)))

const packages = new Map(
  execFileSync('git', ['ls-files', 'packages/*/package.json'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)
    .map((file) => [JSON.parse(readFileSync(join(root, file), 'utf8')).name, dirname(file)]),
)

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8')
  const statements = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:\n[^'"\n;]*?)*?from\s*['"]([^'"]+)['"]|import\s*\(\s*['"]([^'"]+)['"]|(?:^|\n)import\s+['"]([^'"]+)['"]/g,
  )
  return [...statements].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

/** The path from the root that an import reaches, or null when it is not ours. */
function resolveOurs(file: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return relative(root, join(root, dirname(file), specifier))
  for (const [name, folder] of packages) {
    if (specifier === name || specifier.startsWith(`${name}/`)) return folder
  }
  if (specifier.startsWith('ponder:schema')) return 'indexer/ponder.schema.ts'
  return null
}

/** A room's path with `*` replaced by the folder the file stands in, or null when the file is elsewhere. */
function roomAt(file: string, pattern: string): string | null {
  if (!pattern.endsWith('/*')) return startsWithRoom(file, pattern) ? pattern : null
  const parent = pattern.slice(0, -2)
  const [folder, ...rest] = file.slice(parent.length + 1).split('/')
  const isInside = file.startsWith(`${parent}/`) && folder !== undefined
  return isInside && (rest.length > 0 || !folder.includes('.')) ? `${parent}/${folder}` : null
}

function startsWithRoom(path: string, room: string): boolean {
  return path === room || path.startsWith(`${room}/`) || path.startsWith(`${room}.`)
}

function violations(file: string, imports: readonly string[]): string[] {
  for (const { room: pattern, may } of rules) {
    const room = roomAt(file, pattern)
    if (room === null) continue
    return imports
      .map((specifier) => resolveOurs(file, specifier))
      .filter((target): target is string => target !== null)
      .filter((target) => ![room, ...may].some((allowed) => startsWithRoom(target, allowed)))
      .map((target) => `${file} imports ${target}`)
  }
  return []
}

describe('architecture', () => {
  test('default', () => {
    const found = files
      .filter((file) => !exempt.test(file))
      .flatMap((file) => violations(file, importsOf(file)))
    expect(found).toEqual([])
  })

  test('behavior: a feature that imports a feature is found', () => {
    const file = 'web/src/features/voting/VotePanel.tsx'
    expect(violations(file, ['../proposals/ProposalsScreen.tsx'])).toHaveLength(1)
    expect(violations(file, ['../../ui/Button.tsx', './castVote.ts'])).toEqual([])
  })

  test('behavior: a package that imports a package is found', () => {
    expect(violations('packages/matching/src/a.ts', ['@mandate/governance/tally'])).toHaveLength(1)
    expect(violations('web/src/app/a.tsx', ['@mandate/governance/tally'])).toEqual([])
  })

  test('behavior: indexer rooms meet in lib only, and nobody reads its code from outside', () => {
    expect(violations('indexer/src/voting/a.ts', ['../delegation/b.ts'])).toHaveLength(1)
    expect(violations('indexer/src/voting/a.ts', ['../lib/b.ts'])).toEqual([])
    expect(violations('gateway/src/a.ts', ['../../indexer/src/lib/b.ts'])).toHaveLength(1)
  })

  test('behavior: imports are read in every form', () => {
    const read = importsOf('test/architecture.test.ts')
    expect(read).toContain('vitest')
    expect(read).toContain('node:path')
  })

  test('behavior: the root holds no more than 22 entries', () => {
    const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
    const entries = new Set(
      tracked
        .split('\n')
        .filter(Boolean)
        .map((file) => file.split('/')[0]),
    )
    expect([...entries].length).toBeLessThanOrEqual(22)
  })

  test('behavior: the README stays a page', () => {
    const readme = join(root, 'README.md')
    expect(statSync(readme).isFile()).toBe(true)
    expect(readFileSync(readme, 'utf8').split('\n').length).toBeLessThanOrEqual(121)
  })
})
