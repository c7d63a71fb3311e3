import { type Context, type Event, ponder } from 'ponder:registry'
import { delegation, delegationEvent } from 'ponder:schema'
import { defaultTopic } from '@mandate/governance/delegation'
import { wholeBasisPoints } from '@mandate/governance/split'
import { optionalAddress } from '../lib/optionalAddress.ts'
import { updateAccount } from '../lib/updateAccount.ts'
import { replaceDelegation } from './replaceDelegation.ts'
import { settleEnds } from './settleEnds.ts'

type DelegateChanged = Event<'Token:DelegateChanged'>

ponder.on('Token:DelegateChanged', async ({ event, context }) => {
  await settleEnds(context, event.log.address, event)
  const chainId = context.chain.id
  const token = event.log.address
  const { delegator } = event.args
  const fromDelegate = optionalAddress(event.args.fromDelegate)
  const toDelegate = optionalAddress(event.args.toDelegate)

  const { before, after } = await updateAccount(
    context,
    { chainId, token, address: delegator },
    () => ({ delegate: toDelegate }),
  )
  const shares = toDelegate === null ? [] : [{ delegate: toDelegate, share: wholeBasisPoints }]
  await context.db.insert(delegationEvent).values({
    chainId,
    block: event.block.number,
    logIndex: event.log.logIndex,
    token,
    delegator,
    topic: defaultTopic,
    fromDelegate,
    toDelegate,
    delegates: shares.map(({ delegate }) => delegate),
    shares: shares.map(({ share }) => share),
    endsAt: null,
    balance: after.balance,
    timestamp: event.block.timestamp,
    transaction: event.transaction.hash,
  })
  if (before.hasParts) {
    const whole = { delegator, topic: defaultTopic, shares, endsAt: null }
    await replaceDelegation(context, event, whole)
    return
  }
  // Delegating again to the same delegate changes nothing: the delegation stands since it began.
  if (fromDelegate !== toDelegate) await replaceWhole(context, event, { fromDelegate, toDelegate })
})

type Move = { fromDelegate: `0x${string}` | null; toDelegate: `0x${string}` | null }

/** The common case, without asking what other delegations there are: there are none. */
async function replaceWhole(
  context: Context,
  event: DelegateChanged,
  { fromDelegate, toDelegate }: Move,
): Promise<void> {
  const pair = {
    chainId: context.chain.id,
    token: event.log.address,
    delegator: event.args.delegator,
    topic: defaultTopic,
  }
  if (fromDelegate !== null) {
    await context.db.delete(delegation, { ...pair, delegate: fromDelegate })
    await changeDelegatorCount(context, { ...pair, delegate: fromDelegate }, -1)
  }
  if (toDelegate === null) return
  await context.db.insert(delegation).values({
    ...pair,
    delegate: toDelegate,
    share: wholeBasisPoints,
    isPrimary: true,
    endsAt: null,
    since: event.block.timestamp,
    block: event.block.number,
    transaction: event.transaction.hash,
  })
  await changeDelegatorCount(context, { ...pair, delegate: toDelegate }, 1)
}

type Pair = { token: `0x${string}`; delegator: `0x${string}`; delegate: `0x${string}` }

async function changeDelegatorCount(context: Context, pair: Pair, change: number): Promise<void> {
  if (pair.delegator === pair.delegate) return
  const key = { chainId: context.chain.id, token: pair.token, address: pair.delegate }
  await updateAccount(context, key, (row) => ({ delegatorCount: row.delegatorCount + change }))
}
