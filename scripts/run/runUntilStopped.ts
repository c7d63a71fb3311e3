import { Children } from './Children.ts'
import { HelpRequest } from './HelpRequest.ts'
import { UsageError } from './UsageError.ts'

export type Run = {
  children: Children
  /** Given up when the run is to end. */
  signal: AbortSignal
  /** Runs when everything ends, the latest first. */
  onEnd(task: () => unknown): void
  /** Resolves when somebody presses Ctrl-C; rejects when a part fails. */
  untilStopped(): Promise<never>
}

const interrupted = Symbol('interrupted')

/**
 * Runs `task` with the programs it starts, and ends them all when it ends: by itself, by Ctrl-C, or because one of
 * them failed. The process's exit code is 0, 130 or 1 then, or what `task` returned.
 */
export async function runUntilStopped(task: (run: Run) => Promise<number>): Promise<void> {
  const controller = new AbortController()
  const endings: (() => unknown)[] = []
  const stopped = Promise.withResolvers<never>()
  stopped.promise.catch(() => undefined)
  const stop = (reason: unknown) => {
    controller.abort(reason)
    stopped.reject(reason)
  }
  const children = new Children(stop)
  const onSignal = () => stop(interrupted)
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal)

  const run: Run = {
    children,
    signal: controller.signal,
    onEnd: (ending) => void endings.unshift(ending),
    untilStopped: () => stopped.promise,
  }
  try {
    process.exitCode = await Promise.race([task(run), stopped.promise])
  } catch (error) {
    process.exitCode = report(error)
  }
  controller.abort(interrupted)
  for (const ending of [() => children.stop(), ...endings]) {
    try {
      await ending()
    } catch (error) {
      report(error)
      process.exitCode = 1
    }
  }
  process.exit()
}

function report(error: unknown): number {
  if (error === interrupted) {
    process.stdout.write('\nStopped.\n')
    return 130
  }
  if (error instanceof HelpRequest) {
    console.log(error.message)
    return 0
  }
  if (error instanceof UsageError) console.error(`\n${error.message}`)
  else if (error instanceof Error) {
    console.error(process.env.DEBUG === undefined ? `\n${error.message}` : error)
  } else console.error(error)
  return 1
}
