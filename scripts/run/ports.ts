import { createServer } from 'node:net'
import { UsageError } from './UsageError.ts'

export const defaultPortBase = 4400

export type Ports = { web: number; gateway: number; rpc: number; indexer: number }

export function portsFrom(base: number): Ports {
  return { web: base, gateway: base + 1, rpc: base + 2, indexer: base + 3 }
}

/** @throws UsageError naming the first port that another program holds. */
export async function requireFreePorts(ports: Ports): Promise<void> {
  for (const [part, port] of Object.entries(ports)) {
    if (await isFreePort(port)) continue
    throw new UsageError(
      `Port ${port} (${part}) is in use. Stop the program that holds it, or move all ports, for instance: npm start -- --port-base ${suggestBase(ports.web)}`,
    )
  }
}

function suggestBase(base: number): number {
  return base + 100 > 65_000 ? defaultPortBase : base + 100
}

/** Whether nobody on this machine listens there. */
export async function isFreePort(port: number): Promise<boolean> {
  return (await isBindable(port, '127.0.0.1')) && (await isBindable(port, '0.0.0.0'))
}

function isBindable(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}
