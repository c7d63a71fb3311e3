import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'

export type ChildCommand = {
  name: string
  arguments: readonly string[]
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  logFile: string
}

/** Node 22.15 to 22.17 read TypeScript only when asked to; newer ones do so anyway. */
const readsTypeScript = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning']
const graceMs = 10_000
const shownLogLines = 20

/**
 * The programs that run beside this one. Each leads its own process group, so that Ctrl-C reaches them only through
 * here, once, as SIGINT: Ponder leaves its database locked after any other signal.
 */
export class Children {
  readonly #running = new Map<ChildProcess, string>()
  #isStopping = false
  readonly #onFailure: (error: Error) => void

  constructor(onFailure: (error: Error) => void) {
    this.#onFailure = onFailure
  }

  /** Starts a Node program; when it ends unasked, the failure is told with the end of its log. */
  start(command: ChildCommand): void {
    const log = openSync(command.logFile, 'w')
    const child = spawn(process.execPath, [...readsTypeScript, ...command.arguments], {
      cwd: command.cwd,
      env: { ...process.env, ...command.env },
      stdio: ['ignore', log, log],
      detached: true,
    })
    closeSync(log)
    this.#running.set(child, command.name)
    child.once('exit', (code, signal) => {
      this.#running.delete(child)
      if (this.#isStopping) return
      const tail = lastLines(command.logFile)
      this.#onFailure(
        new Error(`The ${command.name} ended with ${signal ?? `code ${code}`}. It said:\n${tail}`),
      )
    })
  }

  /** Runs a Node program to its end. @throws Error with the end of its log when it fails. */
  async run(command: ChildCommand): Promise<void> {
    const log = openSync(command.logFile, 'w')
    const child = spawn(process.execPath, [...readsTypeScript, ...command.arguments], {
      cwd: command.cwd,
      env: { ...process.env, ...command.env },
      stdio: ['ignore', log, log],
      detached: true,
    })
    closeSync(log)
    this.#running.set(child, command.name)
    const code = await new Promise((resolve) => child.once('exit', resolve))
    this.#running.delete(child)
    if (code === 0) return
    if (this.#isStopping) throw new Error(`The ${command.name} was stopped.`)
    throw new Error(`The ${command.name} failed. It said:\n${lastLines(command.logFile)}`)
  }

  /** Ends all of them and waits until they are gone. */
  async stop(): Promise<void> {
    this.#isStopping = true
    await Promise.all([...this.#running.keys()].map(endChild))
  }
}

async function endChild(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  if (child.exitCode !== null || child.signalCode !== null) return
  signalGroup(child, 'SIGINT')
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs)
  await ended
  clearTimeout(timer)
  signalGroup(child, 'SIGKILL')
}

/** A group that is gone already is what was wanted. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-shownLogLines).join('\n')
}
