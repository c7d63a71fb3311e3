import type { WebConfig } from '@mandate/governance/dao'
import { z } from 'zod'

const address = z
  .string()
  .regex(/^0x[0-9a-fA-F]{40}$/, 'is not an address')
  .transform((text) => text.toLowerCase() as `0x${string}`)

const chain = z.object({
  id: z.int().positive(),
  name: z.string().min(1),
  currency: z.string().min(1),
  rpcUrls: z.array(z.url()).min(1),
  explorerUrl: z.url().optional(),
  isLocal: z.boolean().optional(),
})

const dao = z.object({
  slug: z.string().min(1),
  name: z.string().min(1),
  description: z.string(),
  chain,
  contracts: z.object({
    token: address,
    governor: address,
    treasury: address,
    registry: address.optional(),
  }),
  startBlock: z.int().nonnegative(),
  topics: z.array(z.object({ id: z.string(), name: z.string(), description: z.string() })),
})

const webConfig = z.object({
  daos: z.array(dao).min(1, 'names no DAO'),
  gatewayUrl: z.url(),
  walletConnectProjectId: z.string().min(1).optional(),
})

/** Reads `/config.json`. @throws Error that names the first entry that is wrong. */
export function parseWebConfig(json: unknown): WebConfig {
  const result = webConfig.safeParse(json)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new Error(`config.json: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is invalid'}`)
}
