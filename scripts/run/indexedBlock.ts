import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'

const pollMs = 200

const chainStatus = z.record(z.string(), z.object({ block: z.object({ number: z.number() }) }))

/** The latest block that the indexer has read; null as long as the indexer does not say. */
export async function readIndexedBlock(indexerUrl: string): Promise<number | null> {
  const response = await fetch(`${indexerUrl}/status`).catch(() => null)
  const status = chainStatus.safeParse(await response?.json().catch(() => null))
  return status.success
    ? Math.max(...Object.values(status.data).map(({ block }) => block.number))
    : null
}

/** Waits until the indexer has read block `number`. */
export async function waitForBlock(
  indexerUrl: string,
  number: number,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    signal.throwIfAborted()
    const block = await readIndexedBlock(indexerUrl)
    if (block !== null && block >= number) return
    await pause(pollMs)
  }
}
