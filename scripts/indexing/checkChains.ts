import type { DaoConfig } from '@mandate/governance/dao'
import { createPublicClient, http, type PublicClient } from 'viem'
import { UsageError } from '../run/UsageError.ts'

const timeoutMilliseconds = 5_000

/**
 * Makes sure that every DAO is where it is said to be. A chain whose RPC does not answer is left to the indexer, which
 * waits for it.
 * @throws UsageError that names the variable and the way on
 */
export async function checkChains(daos: readonly DaoConfig[]): Promise<void> {
  for (const dao of daos) {
    const variable = `MANDATE_RPC_URL_${dao.chain.id}`
    const url = process.env[variable] || dao.chain.rpcUrls[0]
    if (!/^https?:$/.test(URL.parse(url ?? '')?.protocol ?? '')) {
      throw new UsageError(`${variable} must be a http(s) address.`)
    }
    const transport = http(url, { timeout: timeoutMilliseconds, retryCount: 0 })
    const client = createPublicClient({ transport })
    const served = await client.getChainId().catch(() => undefined)
    if (served === undefined) {
      console.error(
        `The RPC of "${dao.chain.name}" does not answer yet; ${variable} may name another.`,
      )
      continue
    }
    if (served !== dao.chain.id) {
      throw new UsageError(
        `The RPC of "${dao.chain.name}" serves chain ${served}, but chain ${dao.chain.id} is configured: set ${variable} to an RPC of that chain, or correct the file that MANDATE_DAOS names.`,
      )
    }
    await checkDao(client, dao)
  }
}

async function checkDao(client: PublicClient, { slug, startBlock, contracts }: DaoConfig) {
  const head = await client.getBlockNumber()
  if (BigInt(startBlock) > head) {
    throw new UsageError(
      `The DAO "${slug}" begins with block ${startBlock}, but its chain has only ${head}: correct its startBlock in the file that MANDATE_DAOS names.`,
    )
  }
  for (const [name, address] of Object.entries(contracts)) {
    const code = await client.getCode({ address })
    if (code !== undefined && code !== '0x') continue
    throw new UsageError(
      `The DAO "${slug}" has no ${name} at ${address}: correct the address in the file that MANDATE_DAOS names.`,
    )
  }
}
