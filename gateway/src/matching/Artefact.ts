import { createHash } from 'node:crypto'
import { z } from 'zod'

/** What is said of a model beside its bytes. Times in seconds on the chain's clock. */
export const artefactFacts = z.object({
  /** Of the bytes, in hexadecimal: equal models have equal names, on every server. */
  hash: z.string().regex(/^[0-9a-f]{32}$/),
  bytes: z.number().int().nonnegative(),
  chainId: z.number().int(),
  governor: z.string(),
  /** The rows it was learned from reach at least to this block. */
  indexedBlock: z.number().int(),
  indexedAt: z.number().int(),
})

export type ArtefactFacts = z.infer<typeof artefactFacts>

/** One fitted model as everybody downloads it. */
export type Artefact = ArtefactFacts & { content: Uint8Array<ArrayBuffer> }

export function createArtefact(
  content: Uint8Array<ArrayBuffer>,
  origin: Omit<ArtefactFacts, 'hash' | 'bytes'>,
): Artefact {
  return { ...origin, hash: hashOf(content), bytes: content.length, content }
}

/** Half of a SHA-256: a name, not a signature. */
export function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32)
}
