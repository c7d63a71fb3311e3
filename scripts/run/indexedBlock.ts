import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'

const pollMs = 200

const chainStatus = z.record(z.string(), z.object({ block: z.object({ number: z.number() }) }))

const metaAnswer = z.object({ data: z.object({ _meta: z.object({ status: chainStatus }) }) })

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
  graphqlUrl: string,
  number: number,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    signal.throwIfAborted()
    const url = `${graphqlUrl}?query=${encodeURIComponent('{ _meta { status } }')}`
    const answer = metaAnswer.safeParse(await (await fetch(url, { signal })).json())
    const blocks = answer.success ? Object.values(answer.data.data._meta.status) : []
    if (blocks.some(({ block }) => block.number >= number)) return
    await pause(pollMs)
  }
}
