import { timepointOf } from '@mandate/governance/clock'
import type { DaoConfig } from '@mandate/governance/dao'
import type { ProposalState } from '@mandate/governance/proposalState'
import { expect } from 'vitest'
import type { Actor, Draft } from './createActor.ts'
import { readProposals, stateOfRow, stateOnChain } from './readProposals.ts'
import type { TestChain } from './startChain.ts'
import type { TestIndexer } from './startIndexer.ts'

type Options = { chain: TestChain; dao: DaoConfig; indexer: TestIndexer }

/** A DAO's proposals, in the rows and at the governor. */
export function followProposals({ chain, dao, indexer }: Options) {
  async function find(proposalId: bigint) {
    const rows = await readProposals(chain, indexer, dao)
    const row = rows.find((candidate) => candidate.proposalId === `${proposalId}`)
    if (row === undefined) throw new Error(`Proposal ${proposalId} has no row.`)
    return row
  }

  return {
    find,
    /** Rows and governor must say the same; returns what they say. */
    async stateOf(proposalId: bigint): Promise<ProposalState> {
      const onChain = await stateOnChain(chain, dao, proposalId)
      const row = await find(proposalId)
      const now = timepointOf(row.clock, await chain.client.getBlock())
      expect(stateOfRow(row, now)).toBe(onChain)
      return onChain
    },
    async eventsOf(proposalId: bigint): Promise<string[]> {
      const { proposalEvents } = await indexer.query<{
        proposalEvents: { items: { kind: string }[] }
      }>(
        `query ($id: BigInt!) {
          proposalEvents(where: { proposalId: $id }, orderBy: "block") { items { kind } }
        }`,
        { id: `${proposalId}` },
      )
      return proposalEvents.items.map(({ kind }) => kind)
    },
    /** A proposal that passed, by its proposer's votes alone, and waits in the timelock. */
    async queuedBy(proposer: Actor, draft: Draft): Promise<bigint> {
      const proposalId = await proposer.proposes(draft)
      const { voteStart, voteEnd } = await find(proposalId)
      await chain.mineAt(BigInt(voteStart) + 1n)
      await proposer.votes(proposalId, 'for')
      await chain.mineAt(BigInt(voteEnd) + 1n)
      await proposer.queues(draft)
      return proposalId
    },
  }
}

export type FollowedProposals = ReturnType<typeof followProposals>
