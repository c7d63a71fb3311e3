import type { Client } from '../server/Client.ts'

/** A key is a client of its own, wherever it is used from. */
export function keyClient(keyId: string, requestsPerMinute: number): Client {
  return { id: `key:${keyId}`, requestsPerMinute }
}
