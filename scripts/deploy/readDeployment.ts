import { existsSync, readFileSync } from 'node:fs'
import { maximumTopic } from '@mandate/governance/delegation'
import { simpleMajority } from '@mandate/governance/tally'
import { type Hex, parseUnits } from 'viem'
import { z } from 'zod'
import { UsageError } from '../run/UsageError.ts'
import { largestSupply } from './largestSupply.ts'
import { ruleTargets } from './ProposalRules.ts'

const address = z
  .string()
  .regex(/^0x[0-9a-fA-F]{40}$/, 'must be an address: 0x and 40 hexadecimal digits')
  .transform((text) => text as Hex)

const tokens = z
  .string()
  .regex(/^\d+(\.\d{1,18})?$/, 'must be an amount of whole tokens in quotes, such as "1000000"')
  .transform((text) => parseUnits(text, 18))

const basisPoints = z.int().min(0).max(10_000)

const url = z.url({ protocol: /^https?$/, error: 'must be a http(s) address' })
const seconds = z.int().nonnegative()
const mostTypes = 16

const proposalType = z.strictObject({
  name: z.string().min(1),
  votingDelaySeconds: seconds,
  votingPeriodSeconds: z.int().positive(),
  executionDelaySeconds: seconds.default(0),
  quorumBasisPoints: basisPoints,
  approvalThresholdBasisPoints: z.int().min(simpleMajority).max(9_999).default(simpleMajority),
})

const actionRule = z.strictObject({
  target: z.union([z.enum(ruleTargets), address]),
  function: z.string().optional(),
  topics: z.array(z.string()),
  types: z.array(z.string()),
})

const deployment = z
  .strictObject({
    slug: z
      .string()
      .regex(/^[a-z0-9-]+$/, 'must consist of lower case letters, digits and hyphens'),
    name: z.string().min(1),
    description: z.string(),
    /** The network it must be, and how browsers reach it. */
    chain: z.strictObject({
      id: z.int().positive(),
      name: z.string().min(1),
      currency: z.string().min(1),
      rpcUrls: z.array(url).min(1),
      explorerUrl: url.optional(),
      isLocal: z.boolean().optional(),
      logsBlockRange: z.int().positive().optional(),
    }),
    token: z.strictObject({
      name: z.string().min(1),
      symbol: z.string().min(1),
      supply: tokens,
      toTreasury: tokens,
      /** Receives the rest; absent: the deployer does. */
      founder: address.optional(),
    }),
    governor: z.strictObject({
      votingDelaySeconds: seconds,
      votingPeriodSeconds: z.int().positive(),
      proposalThreshold: tokens,
      quorumBasisPoints: basisPoints,
      lateQuorumExtensionSeconds: seconds,
      guardian: address.optional(),
      /** Beside the default one, which is called "Standard" and has the rules above. */
      proposalTypes: z
        .array(proposalType)
        .max(mostTypes - 1)
        .default([]),
      /** Topics by id, "none" for none; types by name. Without a rule an action carries "none" as "Standard". */
      actionRules: z.array(actionRule).default([]),
    }),
    treasury: z.strictObject({ delaySeconds: seconds }),
    topics: z
      .array(
        z.strictObject({
          id: z.string().regex(/^[a-z0-9-]{1,32}$/),
          name: z.string().min(1),
          description: z.string(),
        }),
      )
      .max(maximumTopic),
  })
  .refine(({ token }) => token.toTreasury <= token.supply, {
    error: 'must not exceed the supply',
    path: ['token', 'toTreasury'],
  })
  .refine(({ token }) => token.supply <= largestSupply, {
    error: 'is more than a votes token can count',
    path: ['token', 'supply'],
  })

/** What a new DAO is to be, in an operator's words. */
export type Deployment = z.output<typeof deployment>

/** @throws UsageError that names the file and what is wrong in it. */
export function readDeployment(file: string): Deployment {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`)
  const result = deployment.safeParse(parseJson(file))
  if (result.success) return result.data
  throw new UsageError(`${file} does not describe a DAO.\n${z.prettifyError(result.error)}`)
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new UsageError(`${file} is not JSON.`)
  }
}
