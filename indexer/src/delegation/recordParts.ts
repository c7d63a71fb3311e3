import type { Context } from 'ponder:registry'
import { delegationEvent, powerEvent, topicPower } from 'ponder:schema'
import { defaultTopic } from '@mandate/governance/delegation'
import { primaryPosition } from '@mandate/governance/split'
import { type Event, onEvent } from '../lib/onEvent.ts'
import { updateAccount } from '../lib/updateAccount.ts'
import { updateDaosOfToken } from '../lib/updateDaosOfToken.ts'
import { readDelegations } from './readDelegations.ts'
import { type Instruction, replaceDelegation } from './replaceDelegation.ts'
import { settleEnds } from './settleEnds.ts'

type DelegationSet = Event<'Token:DelegationSet'>

onEvent('Token:DelegationSet', async ({ event, context }) => {
  await settleEnds(context, event.log.address, event)
  const { delegator, topic } = event.args
  const shares = event.args.shares.map(({ delegate, basisPoints }) => ({
    delegate,
    share: basisPoints,
  }))
  const endsAt = event.args.endsAt === 0 ? null : BigInt(event.args.endsAt)
  const instruction = { delegator, topic, shares, endsAt }
  await recordEvent(context, event, instruction)
  await replaceDelegation(context, event, instruction)
  if (endsAt === null) return
  await updateDaosOfToken(context, event.log.address, ({ nextEnd }) => ({
    nextEnd: nextEnd === null || endsAt < nextEnd ? endsAt : nextEnd,
  }))
})

onEvent('Token:DelegateTopicVotesChanged', async ({ event, context }) => {
  await settleEnds(context, event.log.address, event)
  const { delegate, topic, previousDifference, newDifference } = event.args
  const key = {
    chainId: context.chain.id,
    token: event.log.address,
    account: delegate,
    topic,
  }
  await context.db
    .insert(topicPower)
    .values({ ...key, difference: newDifference })
    .onConflictDoUpdate({ difference: newDifference })
  await context.db.insert(powerEvent).values({
    ...key,
    block: event.block.number,
    logIndex: event.log.logIndex,
    before: previousDifference,
    after: newDifference,
    timestamp: event.block.timestamp,
    transaction: event.transaction.hash,
  })
})

/** One entry of the history. Of the default, `DelegateChanged` told the first half just before. */
async function recordEvent(
  context: Context,
  event: DelegationSet,
  { delegator, topic, shares, endsAt }: Instruction,
): Promise<void> {
  const chainId = context.chain.id
  const token = event.log.address
  const key = { chainId, block: event.block.number, logIndex: event.log.logIndex }
  const whole = {
    delegates: shares.map(({ delegate }) => delegate),
    shares: shares.map(({ share }) => share),
    endsAt,
  }
  if (topic === defaultTopic) {
    const half = { ...key, logIndex: key.logIndex - 1 }
    await context.db.update(delegationEvent, half).set(whole)
    return
  }
  const rows = await readDelegations(context, { chainId, token, delegator })
  const before = rows.find((row) => row.topic === topic && row.position === primaryPosition)
  const { balance } = await updateAccount(
    context,
    { chainId, token, address: delegator },
    () => ({}),
  )
  await context.db.insert(delegationEvent).values({
    ...key,
    token,
    delegator,
    topic,
    fromDelegate: before?.delegate ?? null,
    toDelegate: shares[0]?.delegate ?? null,
    ...whole,
    balance,
    timestamp: event.block.timestamp,
    transaction: event.transaction.hash,
  })
}
