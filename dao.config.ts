import { readFileSync } from 'node:fs'
import type { DaoConfig } from '@mandate/governance/dao'
import { localContracts } from '@mandate/protocol/localContracts'
import { z } from 'zod'

/** The DAO that `npm start` founds on a local chain of this machine. */
const localDao: DaoConfig = {
  slug: 'local',
  name: 'Local DAO',
  description: 'A DAO on a local chain.',
  chain: {
    id: 31337,
    name: 'Local chain',
    currency: 'ETH',
    rpcUrls: ['http://127.0.0.1:4402'],
    isLocal: true,
  },
  contracts: localContracts,
  startBlock: 0,
  topics: [],
}

const address = z
  .string()
  .regex(/^0x[0-9a-fA-F]{40}$/, 'must be an address: 0x and 40 hexadecimal digits')
  .transform((text): `0x${string}` => `0x${text.slice(2).toLowerCase()}`)

const url = z.url({ protocol: /^https?$/, error: 'must be a http(s) address' })

const dao = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/, 'must consist of lower case letters, digits and hyphens'),
  name: z.string().min(1),
  description: z.string(),
  chain: z.strictObject({
    id: z.int().positive(),
    name: z.string().min(1),
    currency: z.string().min(1),
    rpcUrls: z.array(url).min(1),
    explorerUrl: url.optional(),
    isLocal: z.boolean().optional(),
    logsBlockRange: z.int().positive().optional(),
  }),
  contracts: z.strictObject({
    token: address,
    governor: address,
    treasury: address,
    registry: address.optional(),
  }),
  startBlock: z.int().nonnegative(),
  topics: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]{1,32}$/),
      name: z.string().min(1),
      description: z.string(),
      number: z.int().min(1).max(16).optional(),
    }),
  ),
})

const daosFile = z
  .array(dao)
  .min(1)
  .refine((daos) => new Set(daos.map(({ slug }) => slug)).size === daos.length, {
    error: 'two DAOs have the same slug',
  })

/**
 * The DAOs that this installation serves: those of the JSON file that `MANDATE_DAOS` names (`npm run deploy` writes
 * one), else the local one.
 */
export const daos: readonly DaoConfig[] = readDaos(process.env.MANDATE_DAOS)

/** @throws Error that names the file and what is wrong in it. */
function readDaos(file: string | undefined): readonly DaoConfig[] {
  if (file === undefined || file === '') return [localDao]
  const result = daosFile.safeParse(parseJson(file))
  if (result.success) return result.data
  throw new Error(
    `${file}, which MANDATE_DAOS names, is not a list of DAOs.\n${z.prettifyError(result.error)}`,
  )
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new Error(`${file}, which MANDATE_DAOS names, cannot be read as JSON.`, { cause })
  }
}
