import type { Context } from 'ponder:registry'
import { dao, proposal, proposalPayload, timelockOperation } from 'ponder:schema'
import { timelockOperationIds } from './timelockOperationIds.ts'

type OperationKey = { chainId: number; treasury: `0x${string}`; id: `0x${string}` }

/** Where a proposal waits, or would wait, in its DAO's timelock. */
export async function findOperationKey(
  context: Context,
  { governor, proposalId }: { governor: `0x${string}`; proposalId: bigint },
): Promise<OperationKey> {
  const chainId = context.chain.id
  const [governed, row, payload] = await Promise.all([
    context.db.find(dao, { chainId, governor }),
    context.db.find(proposal, { chainId, governor, proposalId }),
    context.db.find(proposalPayload, { chainId, governor, proposalId }),
  ])
  if (governed === null || row === null || payload === null) {
    throw new Error(`Proposal ${proposalId} of governor ${governor} was never created.`)
  }
  const { treasury } = governed
  const [newer, older] = timelockOperationIds(governor, {
    ...payload,
    descriptionHash: row.descriptionHash,
  })
  const key = { chainId, treasury, id: older }
  // Which way a governor salts shows in what it scheduled.
  if ((await context.db.find(timelockOperation, key)) !== null) return key
  return { ...key, id: newer }
}
