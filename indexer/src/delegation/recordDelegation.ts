import { type Context, ponder } from 'ponder:registry'
import { delegation, delegationEvent } from 'ponder:schema'
import { optionalAddress } from '../lib/optionalAddress.ts'
import { updateAccount } from '../lib/updateAccount.ts'

/** Basis points of an undivided delegation. */
const wholeShare = 10_000

ponder.on('Token:DelegateChanged', async ({ event, context }) => {
  const chainId = context.chain.id
  const token = event.log.address
  const { delegator } = event.args
  const fromDelegate = optionalAddress(event.args.fromDelegate)
  const toDelegate = optionalAddress(event.args.toDelegate)
  const { number: block, timestamp } = event.block
  const transaction = event.transaction.hash

  const { after } = await updateAccount(context, { chainId, token, address: delegator }, () => ({
    delegate: toDelegate,
  }))
  await context.db.insert(delegationEvent).values({
    chainId,
    block,
    logIndex: event.log.logIndex,
    token,
    delegator,
    fromDelegate,
    toDelegate,
    balance: after.balance,
    timestamp,
    transaction,
  })
  // Delegating again to the same delegate changes nothing: the delegation stands since it began.
  if (fromDelegate === toDelegate) return

  if (fromDelegate !== null) {
    await context.db.delete(delegation, { chainId, token, delegator, delegate: fromDelegate })
    await changeDelegatorCount(context, { token, delegator, delegate: fromDelegate }, -1)
  }
  if (toDelegate !== null) {
    const key = { chainId, token, delegator, delegate: toDelegate }
    const terms = { share: wholeShare, since: timestamp, block, transaction }
    await context.db.insert(delegation).values({ ...key, ...terms })
    await changeDelegatorCount(context, { token, delegator, delegate: toDelegate }, 1)
  }
})

type Pair = { token: `0x${string}`; delegator: `0x${string}`; delegate: `0x${string}` }

async function changeDelegatorCount(context: Context, pair: Pair, change: number): Promise<void> {
  if (pair.delegator === pair.delegate) return
  const key = { chainId: context.chain.id, token: pair.token, address: pair.delegate }
  await updateAccount(context, key, (row) => ({ delegatorCount: row.delegatorCount + change }))
}
