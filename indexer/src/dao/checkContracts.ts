import type { Context } from 'ponder:registry'
import type { DaoConfig } from '@mandate/governance/dao'

/** Makes sure that every contract of a DAO is there. @throws Error naming the first that is not */
export async function checkContracts(
  client: Context['client'],
  { slug, chain, contracts }: DaoConfig,
): Promise<void> {
  for (const [name, address] of Object.entries(contracts)) {
    const code = await client.getCode({ address, cache: 'immutable' })
    if (code === undefined || code === '0x') {
      throw new Error(`The DAO "${slug}" has no ${name} at ${address} on chain ${chain.id}.`)
    }
  }
}
