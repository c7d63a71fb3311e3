import { createServer } from 'node:net'

/** Finds a base whose four ports, as `--port-base` counts them, are free now. */
export async function findFreePorts(): Promise<number> {
  const start = 20_000 + 10 * (process.pid % 2_000)
  for (let base = start; base < start + 10_000; base += 10) {
    const free = await Promise.all([0, 1, 2, 3].map((offset) => isPortFree(base + offset)))
    if (free.every(Boolean)) return base
  }
  throw new Error(`No four free ports in a row from ${start} on.`)
}

export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
