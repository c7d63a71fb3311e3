import type { Context } from 'ponder:registry'
import { zeroAddress } from '@mandate/governance/actions'
import { changeQuorumBasis } from '../lib/changeQuorumBasis.ts'
import { daosOfContract } from '../lib/configuredDaos.ts'
import { onEvent } from '../lib/onEvent.ts'
import { updateAccount } from '../lib/updateAccount.ts'
import { updateDaosOfToken } from '../lib/updateDaosOfToken.ts'
import { settleEnds } from './settleEnds.ts'

onEvent('Token:Transfer', async ({ event, context }) => {
  await settleEnds(context, event.log.address, event)
  const { from, to, value } = event.args
  const token = event.log.address
  const minted = from === zeroAddress ? value : 0n
  const burned = to === zeroAddress ? value : 0n

  const newHolders =
    (await changeBalance(context, token, from, -value)) +
    (await changeBalance(context, token, to, value))
  if (newHolders !== 0) {
    await updateDaosOfToken(context, token, (row) => ({
      holderCount: row.holderCount + newHolders,
    }))
  }
  if (minted === burned) return
  for (const { contracts } of daosOfContract(context.chain.id, 'token', token)) {
    await changeQuorumBasis(context, contracts.governor, event.block, (row) => ({
      totalSupply: row.totalSupply + minted - burned,
    }))
  }
})

/** Returns by how many the holders became more: 1, 0 or -1. */
async function changeBalance(
  context: Context,
  token: `0x${string}`,
  address: `0x${string}`,
  change: bigint,
): Promise<number> {
  if (address === zeroAddress || change === 0n) return 0
  const key = { chainId: context.chain.id, token, address }
  const { balance } = await updateAccount(context, key, (row) => ({
    balance: row.balance + change,
  }))
  return Number(balance > 0n) - Number(balance - change > 0n)
}
