import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { runScript } from '../../support/runScript.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    appUrl: string
    graphqlUrl: string
    rpcUrl: string
  }
}

const root = join(import.meta.dirname, '../../..')

/** Runs `npm start` on free ports, as a person would, and stops it as a person would. */
export default async function startMandate(project: TestProject) {
  const portBase = await findFreePorts()
  const start = runScript('start.ts', { arguments: ['--port-base', `${portBase}`, '--clean'] })
  await start.prints('ready in', 280_000)
  const [appUrl, graphqlUrl, rpcUrl] =
    start
      .output()
      .match(/https?:\/\/\S+/g)
      ?.slice(-3) ?? []
  if (!appUrl || !graphqlUrl || !rpcUrl) throw new Error(`No addresses in:\n${start.output()}`)
  project.provide('appUrl', appUrl)
  project.provide('graphqlUrl', graphqlUrl)
  project.provide('rpcUrl', rpcUrl)
  return async () => {
    start.child.kill('SIGINT')
    await start.ends()
    await rm(join(root, '.mandate', `local-${portBase}`), { recursive: true, force: true })
  }
}

/** A base whose four ports are free now. */
async function findFreePorts(): Promise<number> {
  for (let base = 20_000; base < 30_000; base += 10) {
    const free = await Promise.all([0, 1, 2, 3].map((offset) => isFree(base + offset)))
    if (free.every(Boolean)) return base
  }
  throw new Error('No four free ports in a row between 20000 and 30000.')
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
