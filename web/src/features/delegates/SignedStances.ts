import '../../lib/zodWithoutEval.ts'
import type { DaoConfig } from '@mandate/governance/dao'
import { questionIdBytes } from '@mandate/governance/questionnaire'
import { isAddress, isHex } from 'viem'
import { z } from 'zod'

const address = z.custom<`0x${string}`>((value) => typeof value === 'string' && isAddress(value))

const signedStances = z.object({
  kind: z.literal('mandate-stances'),
  chainId: z.number().int(),
  registry: address,
  delegate: address,
  stances: z.record(
    z
      .string()
      .min(1)
      .refine((id) => new TextEncoder().encode(id).length <= questionIdBytes),
    z.enum(['for', 'against', 'abstain']),
  ),
  /** Seconds; after it the registry refuses. */
  deadline: z.number().int(),
  signature: z.custom<`0x${string}`>((value) => isHex(value)),
})

/** A delegate's answers with its signature: whoever holds it may submit it, and can change nothing in it. */
export type SignedStances = z.infer<typeof signedStances>

export type ReadStances =
  | { kind: 'signed'; signed: SignedStances }
  | { kind: 'unreadable' | 'foreign' | 'expired' }

/** Reads what somebody pasted. @param now seconds on the chain's clock */
export function readSignedStances(text: string, dao: DaoConfig, now: number): ReadStances {
  const result = signedStances.safeParse(parse(text))
  if (!result.success) return { kind: 'unreadable' }
  const { chainId, registry, deadline } = result.data
  const isOurs = chainId === dao.chain.id && registry.toLowerCase() === dao.contracts.registry
  if (!isOurs) return { kind: 'foreign' }
  return deadline < now ? { kind: 'expired' } : { kind: 'signed', signed: result.data }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
