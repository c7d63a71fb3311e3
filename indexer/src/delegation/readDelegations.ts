import type { Context } from 'ponder:registry'
import { delegation } from 'ponder:schema'
import type { Delegation } from '@mandate/governance/delegation'
import { and, eq } from 'ponder'

export type DelegationRow = typeof delegation.$inferSelect

/** All delegations of one account, a row for each delegate: by topic, and by position within. */
export async function readDelegations(
  context: Context,
  { chainId, token, delegator }: Pick<DelegationRow, 'chainId' | 'token' | 'delegator'>,
): Promise<readonly DelegationRow[]> {
  return await context.db.sql
    .select()
    .from(delegation)
    .where(
      and(
        eq(delegation.chainId, chainId),
        eq(delegation.token, token),
        eq(delegation.delegator, delegator),
      ),
    )
    .orderBy(delegation.topic, delegation.position)
}

/** The rows of one account as the rules of `packages/governance` read them. */
export function delegationsOf(rows: readonly DelegationRow[]): readonly Delegation[] {
  const topics = [...new Set(rows.map(({ topic }) => topic))]
  return topics.map((topic) => {
    const ordered = rows.filter((row) => row.topic === topic)
    return {
      topic,
      shares: ordered.map(({ delegate, share }) => ({ delegate, basisPoints: share })),
      endsAt: ordered[0]?.endsAt ?? null,
    }
  })
}
