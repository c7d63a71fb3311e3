import { isFreePort } from '../run/ports.ts'
import { UsageError } from '../run/UsageError.ts'

const highestPort = 65_535

/**
 * Reads `--port`. The engine itself would take the next port in silence when one is busy, and nobody would find it.
 * @throws UsageError when it is none, or another program holds it
 */
export async function readFreePort(text: string): Promise<number> {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > highestPort) {
    throw new UsageError(`--port takes a number from 1 to ${highestPort}, not "${text}".`)
  }
  if (await isFreePort(port)) return port
  throw new UsageError(
    `Port ${port} is in use: stop the program that holds it, or choose another with --port.`,
  )
}
