import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Children } from './Children.ts'
import { hashSources } from './hashSources.ts'
import { root } from './instance.ts'

const sources = ['web', 'web/src/indexer/generated', 'packages', 'package-lock.json']
const keptBuilds = 5

/** Builds the web app, unless its sources are the ones it was built from last. @returns where it is. */
export async function buildWeb(children: Children, logFile: string): Promise<string> {
  const builds = join(root, '.mandate/web')
  const directory = join(builds, hashSources(sources))
  if (existsSync(directory)) return directory
  mkdirSync(builds, { recursive: true })
  const unfinished = `${directory}.${process.pid}`
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
  // Another start may have built the same in the meantime.
  if (existsSync(directory)) rmSync(unfinished, { recursive: true, force: true })
  else renameSync(unfinished, directory)
  removeOldBuilds(builds)
  return directory
}

/** Older builds may still be served by a start that runs beside this one, so a few are kept. */
function removeOldBuilds(builds: string) {
  const newestFirst = readdirSync(builds)
    .map((name) => ({ path: join(builds, name), time: statSync(join(builds, name)).mtimeMs }))
    .sort((one, other) => other.time - one.time)
  for (const { path } of newestFirst.slice(keptBuilds)) {
    rmSync(path, { recursive: true, force: true })
  }
}
