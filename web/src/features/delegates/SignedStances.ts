import type { DaoConfig } from '@mandate/governance/dao'
import { questionIdBytes } from '@mandate/governance/questionnaire'
import { z } from 'zod'
import { addressField, hexField, type ReadSigned, readSigned } from '../../lib/readSigned.ts'

const signedStances = z.object({
  kind: z.literal('mandate-stances'),
  chainId: z.number().int(),
  registry: addressField,
  delegate: addressField,
  stances: z.record(
    z
      .string()
      .min(1)
      .refine((id) => new TextEncoder().encode(id).length <= questionIdBytes),
    z.enum(['for', 'against', 'abstain']),
  ),
  /** Seconds; after it the registry refuses. */
  deadline: z.number().int(),
  signature: hexField,
})

/** A delegate's answers with its signature: whoever holds it may submit it, and can change nothing in it. */
export type SignedStances = z.infer<typeof signedStances>

/** Reads what somebody pasted. @param now seconds on the chain's clock */
export function readSignedStances(
  text: string,
  { chain, contracts }: DaoConfig,
  now: number,
): ReadSigned<SignedStances> {
  return readSigned(text, {
    schema: signedStances,
    chainId: chain.id,
    contract: contracts.registry,
    contractOf: ({ registry }) => registry,
    now,
  })
}
