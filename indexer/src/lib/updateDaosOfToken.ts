import type { Context } from 'ponder:registry'
import { dao } from 'ponder:schema'
import { daosOfContract } from './configuredDaos.ts'

type DaoRow = typeof dao.$inferSelect

/** Changes the rows of all DAOs that vote with a token. */
export async function updateDaosOfToken(
  context: Context,
  token: `0x${string}`,
  change: (row: DaoRow) => Partial<Omit<DaoRow, 'chainId' | 'governor'>>,
): Promise<void> {
  const chainId = context.chain.id
  for (const { contracts } of daosOfContract(chainId, 'token', token)) {
    await context.db.update(dao, { chainId, governor: contracts.governor }).set(change)
  }
}
