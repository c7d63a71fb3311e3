import type { Context } from 'ponder:registry'
import { powerEvent, topicPower } from 'ponder:schema'
import { defaultTopic, type HeldUnits } from '@mandate/governance/delegation'
import { updateAccount } from '../lib/updateAccount.ts'
import { updateDaosOfToken } from '../lib/updateDaosOfToken.ts'

/** With what an end is told: an event of the token, or a block in which nothing happened to it. */
export type Occasion = {
  block: { number: bigint; timestamp: bigint }
  transaction?: { hash: `0x${string}` }
}

type Change = Pick<
  typeof powerEvent.$inferSelect,
  'account' | 'topic' | 'before' | 'after' | 'timestamp'
>

/** Ends are numbered upwards from here, so that they precede the block's logs and stand in their own order. */
const beforeAllLogs = -1_000_000

/** Books what ends into the rows of those who lose it. */
export class EndLedger {
  readonly context: Context
  readonly token: `0x${string}`
  readonly #occasion: Occasion
  #entries = 0

  constructor(context: Context, token: `0x${string}`, occasion: Occasion) {
    this.context = context
    this.token = token
    this.#occasion = occasion
  }

  async move(topic: number, at: bigint, moved: readonly HeldUnits[]): Promise<void> {
    const sums = new Map<string, bigint>()
    for (const { delegate, units } of moved) {
      sums.set(delegate, (sums.get(delegate) ?? 0n) + units)
    }
    for (const [delegate, units] of sums) {
      if (units === 0n) continue
      const address = delegate as `0x${string}`
      if (topic === defaultTopic) await this.#movePower(address, units, at)
      else await this.#moveDifference({ address, topic, units, at })
    }
  }

  async #movePower(address: `0x${string}`, units: bigint, at: bigint): Promise<void> {
    const { context, token } = this
    const chainId = context.chain.id
    const { votingPower: after } = await updateAccount(
      context,
      { chainId, token, address },
      (row) => ({ votingPower: row.votingPower + units }),
    )
    const before = after - units
    await this.#record({ account: address, topic: defaultTopic, before, after, timestamp: at })
    const newDelegates = Number(after > 0n) - Number(before > 0n)
    await updateDaosOfToken(context, token, (row) => ({
      delegateCount: row.delegateCount + newDelegates,
      delegatedVotes: row.delegatedVotes + units,
    }))
  }

  async #moveDifference(move: {
    address: `0x${string}`
    topic: number
    units: bigint
    at: bigint
  }): Promise<void> {
    const { address: account, topic, units, at } = move
    const key = { chainId: this.context.chain.id, token: this.token, account, topic }
    const before = (await this.context.db.find(topicPower, key))?.difference ?? 0n
    const after = before + units
    await this.context.db
      .insert(topicPower)
      .values({ ...key, difference: after })
      .onConflictDoUpdate({ difference: after })
    await this.#record({ account, topic, before, after, timestamp: at })
  }

  async #record(change: Change): Promise<void> {
    this.#entries += 1
    await this.context.db.insert(powerEvent).values({
      ...change,
      chainId: this.context.chain.id,
      token: this.token,
      block: this.#occasion.block.number,
      logIndex: beforeAllLogs + this.#entries,
      transaction: this.#occasion.transaction?.hash ?? null,
    })
  }
}
