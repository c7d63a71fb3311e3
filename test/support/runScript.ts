import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export type ScriptRun = {
  child: ChildProcess
  /** Everything it has printed so far, both streams. */
  output(): string
  /** Waits until it prints `text`. @throws Error with its output when it ends or `timeoutMs` pass before. */
  prints(text: string, timeoutMs: number): Promise<void>
  /** Its exit code. */
  ends(): Promise<number | null>
}

const asNpmDoes = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning']

type Options = {
  arguments: readonly string[]
  env?: Readonly<Record<string, string>>
  /** The folder of the program; absent: this one. */
  home?: string
}

/** Runs one of scripts/ as npm does. */
export function runScript(script: string, options: Options): ScriptRun {
  const home = options.home ?? root
  const child = spawn(
    process.execPath,
    [...asNpmDoes, join(home, 'scripts', script), ...options.arguments],
    {
      cwd: home,
      env: { ...process.env, NODE_ENV: undefined, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  let output = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => {
      output += text
      for (const listener of listeners) listener()
    })
  }
  return {
    child,
    output: () => output,
    prints: (text, timeoutMs) =>
      new Promise((resolve, reject) => {
        const fail = (why: string) =>
          reject(new Error(`${script} ${why} before printing "${text}":\n${output}`))
        const timer = setTimeout(() => fail(`took ${timeoutMs / 1000} s`), timeoutMs)
        const look = () => {
          if (!output.includes(text)) return
          clearTimeout(timer)
          listeners.delete(look)
          resolve()
        }
        listeners.add(look)
        ended.then(() => {
          look()
          clearTimeout(timer)
          fail('ended')
        })
        look()
      }),
    ends: () => ended,
  }
}
