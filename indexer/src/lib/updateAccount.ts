import type { Context } from 'ponder:registry'
import { account } from 'ponder:schema'

type AccountKey = { chainId: number; token: `0x${string}`; address: `0x${string}` }
type AccountRow = typeof account.$inferSelect
type AccountChange = Partial<Omit<AccountRow, keyof AccountKey>>

/** Changes an account's row, which begins empty, and returns what it is from then on. */
export async function updateAccount(
  context: Context,
  key: AccountKey,
  change: (row: AccountRow) => AccountChange,
): Promise<AccountRow> {
  const empty = emptyAccount(key)
  // One visit to the row, not two: nothing happens as often as this.
  return await context.db
    .insert(account)
    .values({ ...empty, ...change(empty) })
    .onConflictDoUpdate(change)
}

function emptyAccount(key: AccountKey): AccountRow {
  return {
    ...key,
    balance: 0n,
    votingPower: 0n,
    delegate: null,
    hasParts: false,
    delegatorCount: 0,
    ballotCount: 0,
    proposalCount: 0,
    lastBallotAt: null,
    couldVoteFrom: null,
    name: null,
    hasStatement: false,
  }
}
