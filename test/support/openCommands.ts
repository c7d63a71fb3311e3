import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach } from 'vitest'
import { runScript, type ScriptRun } from './runScript.ts'

/** The commands of scripts/ for one test file: with a state of their own, which goes with the file. */
export function openCommands() {
  const state = mkdtempSync(join(tmpdir(), 'mandate-'))
  const running = new Set<ScriptRun>()

  /** What a failed test left running goes before the next one. */
  afterEach(async () => {
    for (const one of running) {
      one.child.kill('SIGINT')
      await one.ends()
    }
    running.clear()
  })
  afterAll(() => rm(state, { recursive: true, force: true }))

  /** Starts `script` and leaves it running, with `env` besides. */
  function start(script: string, args: readonly string[], env: Record<string, string> = {}) {
    const one = runScript(script, {
      arguments: args,
      env: { MANDATE_STATE: state, DEPLOY_RPC_URL: '', DEPLOY_PRIVATE_KEY: '', ...env },
    })
    running.add(one)
    return one
  }

  /** Runs `script` to its end. */
  async function run(script: string, args: readonly string[], env?: Record<string, string>) {
    const one = start(script, args, env)
    return { code: await one.ends(), output: one.output() }
  }

  return { state, start, run }
}
