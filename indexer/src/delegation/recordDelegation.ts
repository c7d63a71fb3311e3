import type { Context } from 'ponder:registry'
import { delegation, delegationEvent } from 'ponder:schema'
import { defaultTopic } from '@mandate/governance/delegation'
import { primaryPosition, wholeBasisPoints } from '@mandate/governance/split'
import { type Event, onEvent } from '../lib/onEvent.ts'
import { optionalAddress } from '../lib/optionalAddress.ts'
import { updateAccount } from '../lib/updateAccount.ts'
import type { DelegationRow } from './readDelegations.ts'
import { replaceDelegation, writeDelegation } from './replaceDelegation.ts'
import { settleEnds } from './settleEnds.ts'

type DelegateChanged = Event<'Token:DelegateChanged'>

onEvent('Token:DelegateChanged', async ({ event, context }) => {
  await settleEnds(context, event.log.address, event)
  const chainId = context.chain.id
  const token = event.log.address
  const { delegator } = event.args
  const fromDelegate = optionalAddress(event.args.fromDelegate)
  const toDelegate = optionalAddress(event.args.toDelegate)

  const { balance, hasParts } = await updateAccount(
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
    balance,
    timestamp: event.block.timestamp,
    transaction: event.transaction.hash,
  })
  if (hasParts) {
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
  const key = {
    chainId: context.chain.id,
    token: event.log.address,
    delegator: event.args.delegator,
    topic: defaultTopic,
    position: primaryPosition,
  }
  if (fromDelegate !== null) await changeDelegatorCount(context, key, fromDelegate, -1)
  if (toDelegate === null) {
    await context.db.delete(delegation, key)
    return
  }
  await changeDelegatorCount(context, key, toDelegate, 1)
  await writeDelegation(context, {
    ...key,
    delegate: toDelegate,
    share: wholeBasisPoints,
    endsAt: null,
    since: event.block.timestamp,
    block: event.block.number,
    transaction: event.transaction.hash,
  })
}

type Delegator = Pick<DelegationRow, 'chainId' | 'token' | 'delegator'>

async function changeDelegatorCount(
  context: Context,
  { chainId, token, delegator }: Delegator,
  delegate: `0x${string}`,
  change: number,
): Promise<void> {
  if (delegator === delegate) return
  await updateAccount(context, { chainId, token, address: delegate }, (row) => ({
    delegatorCount: row.delegatorCount + change,
  }))
}
