import type { Context } from 'ponder:registry'
import { account, dao, delegation } from 'ponder:schema'
import {
  type Delegation,
  defaultTopic,
  type HeldUnits,
  heldUnits,
} from '@mandate/governance/delegation'
import { and, eq, lte, min } from 'ponder'
import { daosOfContract } from '../lib/configuredDaos.ts'
import { updateDaosOfToken } from '../lib/updateDaosOfToken.ts'
import { EndLedger, type Occasion } from './EndLedger.ts'
import { delegationsOf, readDelegations } from './readDelegations.ts'
import { recountDelegators, summarise } from './replaceDelegation.ts'

/**
 * Takes out of a token's rows what ended by the time of `occasion`: no log announces the end of a delegation. Every
 * handler of the token calls it first, before the event itself is told, and so does every block at the chain's head.
 */
export async function settleEnds(
  context: Context,
  token: `0x${string}`,
  occasion: Occasion,
): Promise<void> {
  const chainId = context.chain.id
  const now = occasion.block.timestamp
  const [configured] = daosOfContract(chainId, 'token', token)
  if (configured === undefined) return
  const { governor } = configured.contracts
  const nextEnd = (await context.db.find(dao, { chainId, governor }))?.nextEnd ?? null
  if (nextEnd === null || nextEnd > now) return

  const ofToken = and(eq(delegation.chainId, chainId), eq(delegation.token, token))
  const ended = await context.db.sql
    .select({ delegator: delegation.delegator, endsAt: delegation.endsAt })
    .from(delegation)
    .where(and(ofToken, lte(delegation.endsAt, now)))
  const ledger = new EndLedger(context, token, occasion)
  for (const { delegator, endsAt } of inOrder(ended)) await settle(ledger, delegator, endsAt)

  const [remaining] = await context.db.sql
    .select({ first: min(delegation.endsAt) })
    .from(delegation)
    .where(ofToken)
  await updateDaosOfToken(context, token, () => ({ nextEnd: remaining?.first ?? null }))
}

type End = { delegator: `0x${string}`; endsAt: bigint }

/** Each delegator once for each time, the earliest first. */
function inOrder(rows: readonly { delegator: `0x${string}`; endsAt: bigint | null }[]) {
  const ends = rows.flatMap(({ delegator, endsAt }): End[] =>
    endsAt === null ? [] : [{ delegator, endsAt }],
  )
  const once = new Map(ends.map((end) => [`${end.delegator} ${end.endsAt}`, end]))
  return [...once.values()].toSorted(
    (one, other) =>
      Number(one.endsAt - other.endsAt) || one.delegator.localeCompare(other.delegator),
  )
}

async function settle(ledger: EndLedger, delegator: `0x${string}`, endsAt: bigint): Promise<void> {
  const { context, token } = ledger
  const key = { chainId: context.chain.id, token, delegator }
  const rows = await readDelegations(context, key)
  const holder = await context.db.find(account, {
    chainId: key.chainId,
    token,
    address: delegator,
  })
  const holding = { units: holder?.balance ?? 0n, delegations: delegationsOf(rows) }
  const lastSecond = endsAt - 1n
  for (const topic of new Set([defaultTopic, ...rows.map((row) => row.topic)])) {
    await ledger.move(topic, endsAt, [
      ...negate(contribution(holding, topic, lastSecond)),
      ...contribution(holding, topic, endsAt),
    ])
  }
  const after = rows.filter((row) => row.endsAt === null || row.endsAt > endsAt)
  for (const { topic, position } of rows.filter((row) => !after.includes(row))) {
    await context.db.delete(delegation, { ...key, topic, position })
  }
  await recountDelegators(context, rows, after)
  await summarise(context, key, after)
}

type Holding = { units: bigint; delegations: readonly Delegation[] }

/** What an account adds to each delegate: by default its units, for a topic the difference to the default. */
function contribution(holding: Holding, topic: number, at: bigint): readonly HeldUnits[] {
  const held = heldUnits(holding, topic, at)
  return topic === defaultTopic ? held : [...held, ...negate(heldUnits(holding, defaultTopic, at))]
}

function negate(held: readonly HeldUnits[]): readonly HeldUnits[] {
  return held.map(({ delegate, units }) => ({ delegate, units: -units }))
}
