import type { Context } from 'ponder:registry'
import { dao, proposal } from 'ponder:schema'
import { countsForSnapshot, quorumVotes } from '@mandate/governance/quorum'
import { isPassing } from '@mandate/governance/tally'
import { and, eq, gte } from 'ponder'

type DaoRow = typeof dao.$inferSelect

/**
 * Changes what a DAO's quorum is made of, at `changedAt`, and brings along every proposal whose snapshot is not over:
 * the contract reads supply and fraction at the snapshot, not at the creation.
 */
export async function changeQuorumBasis(
  context: Context,
  governor: `0x${string}`,
  changedAt: bigint,
  change: (row: DaoRow) => Partial<Pick<DaoRow, 'totalSupply' | 'quorumNumerator'>>,
): Promise<void> {
  const chainId = context.chain.id
  const row = await context.db.update(dao, { chainId, governor }).set(change)
  if (!countsForSnapshot(changedAt, row.latestSnapshot)) return

  const quorum = quorumVotes(row.totalSupply, {
    numerator: row.quorumNumerator,
    denominator: row.quorumDenominator,
  })
  const open = await context.db.sql
    .select({ proposalId: proposal.proposalId })
    .from(proposal)
    .where(
      and(
        eq(proposal.chainId, chainId),
        eq(proposal.governor, governor),
        gte(proposal.voteStart, changedAt),
      ),
    )
  for (const { proposalId } of open) {
    await context.db
      .update(proposal, { chainId, governor, proposalId })
      .set((current) => ({ quorum, isPassing: isPassing(current, { ...current, quorum }) }))
  }
}
