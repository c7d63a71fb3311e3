import './zodWithoutEval.ts'
import { isAddress, isHex } from 'viem'
import { z } from 'zod'
import { parseJson } from './parseJson.ts'

/** An address, in lower case whatever its writing was. */
export const addressField = z
  .string()
  .refine((text) => isAddress(text, { strict: false }))
  .transform((text) => text.toLowerCase() as `0x${string}`)
export const hexField = z.custom<`0x${string}`>((value) => isHex(value))

/** What somebody signed, as a text that others hand on. */
type SignedText = {
  chainId: number
  /** Seconds; after it the contract refuses. */
  deadline: number
}

export type ReadSigned<Signed> =
  | { kind: 'signed'; signed: Signed }
  | { kind: 'unreadable' | 'foreign' | 'expired' }

/**
 * Reads what somebody pasted.
 *
 * @param value a text, or what was already read from one
 * @param now seconds on the chain's clock
 */
export function readSigned<Signed extends SignedText>(
  value: unknown,
  expected: {
    schema: z.ZodType<Signed>
    chainId: number
    /** Where it may be used, lower case; undefined: nowhere here. */
    contract: string | undefined
    contractOf: (signed: Signed) => string
    now: number
  },
): ReadSigned<Signed> {
  const result = expected.schema.safeParse(typeof value === 'string' ? parseJson(value) : value)
  if (!result.success) return { kind: 'unreadable' }
  const signed = result.data
  const isOurs =
    signed.chainId === expected.chainId && expected.contractOf(signed) === expected.contract
  if (!isOurs) return { kind: 'foreign' }
  return signed.deadline < expected.now ? { kind: 'expired' } : { kind: 'signed', signed }
}
