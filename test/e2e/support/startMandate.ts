import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findFreePorts } from '../../support/findFreePorts.ts'
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
