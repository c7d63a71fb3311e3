import type { Context } from 'ponder:registry'
import { dao, proposal } from 'ponder:schema'
import { type ChainMoment, timepointOf } from '@mandate/governance/clock'
import { countsForSnapshot, type QuorumFraction, quorumVotes } from '@mandate/governance/quorum'
import { wholeBasisPoints } from '@mandate/governance/split'
import { isPassing } from '@mandate/governance/tally'
import { and, eq, gte } from 'ponder'
import { hasQuorumFraction } from './hasQuorumFraction.ts'

type DaoRow = typeof dao.$inferSelect

/**
 * Changes what a DAO's quorum is made of, in block `changed`, and brings along every proposal whose snapshot is not over:
 * the contract reads supply and fraction at the snapshot, not at the creation.
 */
export async function changeQuorumBasis(
  context: Context,
  governor: `0x${string}`,
  changed: ChainMoment,
  change: (row: DaoRow) => Partial<Pick<DaoRow, 'totalSupply' | 'quorumNumerator'>>,
): Promise<void> {
  const chainId = context.chain.id
  const row = await context.db.update(dao, { chainId, governor }).set(change)
  if (!hasQuorumFraction(row)) return
  const changedAt = timepointOf(row.clock, changed)
  if (!countsForSnapshot(changedAt, row.latestSnapshot)) return

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
    await context.db.update(proposal, { chainId, governor, proposalId }).set((current) => {
      const quorum = quorumVotes(row.totalSupply, fractionOf(row, current.quorumBasisPoints))
      return { quorum, isPassing: isPassing(current, { ...current, quorum }) }
    })
  }
}

/** A proposal's own share of the supply where it has one frozen, else the DAO's. */
function fractionOf(row: DaoRow, quorumBasisPoints: number | null): QuorumFraction {
  if (quorumBasisPoints === null) {
    return { numerator: row.quorumNumerator, denominator: row.quorumDenominator }
  }
  return { numerator: BigInt(quorumBasisPoints), denominator: BigInt(wholeBasisPoints) }
}
