import type { Context } from 'ponder:registry'
import { delegation } from 'ponder:schema'
import { defaultTopic } from '@mandate/governance/delegation'
import { primaryPosition, wholeBasisPoints } from '@mandate/governance/split'
import type { Event } from '../lib/onEvent.ts'
import { updateAccount } from '../lib/updateAccount.ts'
import { type DelegationRow, readDelegations } from './readDelegations.ts'

type Source = Pick<Event<'Token:DelegateChanged'>, 'block' | 'log' | 'transaction'>

/** What one delegator says of one topic from now on. */
export type Instruction = {
  delegator: `0x${string}`
  topic: number
  shares: readonly { delegate: `0x${string}`; share: number }[]
  endsAt: bigint | null
}

/** Puts a delegator's delegation of one topic in the place of the one before. Who stays a delegate stays since then. */
export async function replaceDelegation(
  context: Context,
  event: Source,
  { delegator, topic, shares, endsAt }: Instruction,
): Promise<void> {
  const key = { chainId: context.chain.id, token: event.log.address, delegator }
  const before = await readDelegations(context, key)
  const replaced = before.filter((row) => row.topic === topic)
  const rows = shares.map(({ delegate, share }, position): DelegationRow => {
    const known = replaced.find((row) => row.delegate === delegate)
    return {
      ...key,
      topic,
      position,
      delegate,
      share,
      endsAt,
      since: known?.since ?? event.block.timestamp,
      block: known?.block ?? event.block.number,
      transaction: known?.transaction ?? event.transaction.hash,
    }
  })
  for (const row of rows) await writeDelegation(context, row)
  for (const { position } of replaced.filter((row) => row.position >= rows.length)) {
    await context.db.delete(delegation, { ...key, topic, position })
  }
  const after = [...before.filter((row) => row.topic !== topic), ...rows]
  await recountDelegators(context, before, after)
  await summarise(context, key, after)
}

/** Puts a row in the place of whatever stood in its position. */
export async function writeDelegation(context: Context, row: DelegationRow): Promise<void> {
  await context.db.insert(delegation).values(row).onConflictDoUpdate(row)
}

/** What an account's row says of its delegations. */
export async function summarise(
  context: Context,
  key: Pick<DelegationRow, 'chainId' | 'token' | 'delegator'>,
  rows: readonly DelegationRow[],
): Promise<void> {
  const primary = rows.find((row) => row.topic === defaultTopic && row.position === primaryPosition)
  const hasParts = rows.some(
    ({ topic, share, endsAt }) =>
      topic !== defaultTopic || share !== wholeBasisPoints || endsAt !== null,
  )
  const account = { chainId: key.chainId, token: key.token, address: key.delegator }
  await updateAccount(context, account, () => ({ delegate: primary?.delegate ?? null, hasParts }))
}

/** Counts a delegator once for each of its delegates, however many topics they hold. */
export async function recountDelegators(
  context: Context,
  before: readonly DelegationRow[],
  after: readonly DelegationRow[],
): Promise<void> {
  const [old, next] = [delegatesOf(before), delegatesOf(after)]
  for (const [delegate, { chainId, token }] of [...old, ...next]) {
    const change = Number(next.has(delegate)) - Number(old.has(delegate))
    if (change === 0) continue
    await updateAccount(context, { chainId, token, address: delegate }, (row) => ({
      delegatorCount: row.delegatorCount + change,
    }))
  }
}

function delegatesOf(rows: readonly DelegationRow[]): ReadonlyMap<`0x${string}`, DelegationRow> {
  const others = rows.filter(({ delegator, delegate }) => delegator !== delegate)
  return new Map(others.map((row) => [row.delegate, row]))
}
