import type { DaoConfig } from '@mandate/governance/dao'
import type { Delegation } from '@mandate/governance/delegation'
import { z } from 'zod'
import { addressField, hexField, type ReadSigned, readSigned } from '../../lib/readSigned.ts'
import { isPlain } from './delegationWrite.ts'

const instruction = z.object({
  topic: z.number().int().min(0).max(255),
  /** Seconds; null: without an end. */
  endsAt: z.number().int().positive().nullable(),
  shares: z.array(
    z.object({ delegate: addressField, basisPoints: z.number().int().min(0).max(65_535) }),
  ),
})

const signedDelegation = z
  .object({
    kind: z.literal('mandate-delegation'),
    chainId: z.number().int(),
    token: addressField,
    via: z.enum(['setDelegationsBySig', 'delegateBySig']),
    delegator: addressField,
    delegations: z.array(instruction).min(1),
    nonce: z.string().regex(/^\d{1,78}$/),
    /** Seconds; after it the token refuses. */
    deadline: z.number().int(),
    signature: hexField,
  })
  .refine(
    ({ via, delegations }) =>
      via === 'setDelegationsBySig' ||
      (delegations.length === 1 && delegations.map(readInstruction).every(isPlain)),
  )

/** A delegation with its signature: whoever holds it may send it, and can change nothing in it. */
export type SignedDelegation = z.infer<typeof signedDelegation>

/** Reads what somebody pasted. @param now seconds on the chain's clock */
export function readSignedDelegation(
  text: string,
  { chain, contracts }: DaoConfig,
  now: number,
): ReadSigned<SignedDelegation> {
  return readSigned(text, {
    schema: signedDelegation,
    chainId: chain.id,
    contract: contracts.token,
    contractOf: ({ token }) => token,
    now,
  })
}

/** What was signed, as the rules reckon with it. */
export function delegationsOf({ delegations }: SignedDelegation): readonly Delegation[] {
  return delegations.map(readInstruction)
}

function readInstruction({ topic, endsAt, shares }: z.infer<typeof instruction>): Delegation {
  return { topic, endsAt: endsAt === null ? null : BigInt(endsAt), shares }
}
