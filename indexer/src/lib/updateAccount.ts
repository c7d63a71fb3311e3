import type { Context } from 'ponder:registry'
import { account } from 'ponder:schema'

type AccountKey = { chainId: number; token: `0x${string}`; address: `0x${string}` }
type AccountRow = typeof account.$inferSelect
type AccountChange = Partial<Omit<AccountRow, keyof AccountKey>>

/** Changes an account's row, which begins empty, and returns it before and after. */
export async function updateAccount(
  context: Context,
  key: AccountKey,
  change: (row: AccountRow) => AccountChange,
): Promise<{ before: AccountRow; after: AccountRow }> {
  const found = await context.db.find(account, key)
  const before = found ?? emptyAccount(key)
  const after =
    found === null
      ? await context.db.insert(account).values({ ...before, ...change(before) })
      : await context.db.update(account, key).set(change(before))
  return { before, after }
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
    name: null,
    hasStatement: false,
  }
}
