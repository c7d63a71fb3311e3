import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import type { Children } from './Children.ts'
import { root } from './instance.ts'

const sources = ['web', 'packages', 'gateway/schema.graphql', 'package-lock.json']
const skipped = new Set(['node_modules', 'dist', 'generated', 'test', 'coverage'])

/** Builds the web app, unless its sources are the ones it was built from last. @returns where it is. */
export async function buildWeb(children: Children, logFile: string): Promise<string> {
  const builds = join(root, '.mandate/web')
  const directory = join(builds, hashSources())
  if (existsSync(directory)) return directory
  mkdirSync(builds, { recursive: true })
  const unfinished = `${directory}.${process.pid}`
  await children.run({
    name: 'generation of GraphQL types',
    arguments: [join(root, 'node_modules/@graphql-codegen/cli/esm/bin.js'), '--silent'],
    cwd: join(root, 'web'),
    env: {},
    logFile,
  })
  await children.run({
    name: 'web build',
    arguments: [
      join(root, 'node_modules/vite/bin/vite.js'),
      'build',
      '--outDir',
      unfinished,
      '--emptyOutDir',
    ],
    cwd: join(root, 'web'),
    env: { NODE_ENV: 'production' },
    logFile,
  })
  for (const old of readdirSync(builds)) {
    if (!old.includes('.')) rmSync(join(builds, old), { recursive: true, force: true })
  }
  renameSync(unfinished, directory)
  return directory
}

function hashSources(): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((source) => listFiles(join(root, source)))) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

function listFiles(path: string): string[] {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !skipped.has(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap(({ name }) => listFiles(join(path, name)))
}
