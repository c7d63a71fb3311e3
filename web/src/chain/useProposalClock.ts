import type { ChainMoment } from '@mandate/governance/clock'
import { type ProposalState, proposalState } from '@mandate/governance/proposalState'
import type { TimelineFacts } from '@mandate/governance/proposalTimeline'
import { type ProposalFactsRow, readProposalFacts } from '../indexer/readProposalFacts.ts'
import { useChainClock, useChainNow } from './useChainClock.ts'

/** A proposal at this second of the chain. All times are seconds. */
export type ProposalClock = {
  facts: TimelineFacts
  state: ProposalState
  /** Where its clock counts blocks: the newest block's time, so that nothing ends before its block is there. */
  now: number
  /** Its clock counts blocks: dates to come are estimates. */
  isEstimate: boolean
}

/** A proposal's row of the index, or what the governor itself says, its state included. */
export type ProposalClockRow = ProposalFactsRow & { toldState?: ProposalState }

/** Follows a proposal's state and dates, also when they change while the reader looks. */
export function useProposalClock(row: ProposalClockRow): ProposalClock {
  const seconds = useChainNow()
  const block = useChainClock().data
  const isEstimate = row.clock === 'blocknumber'
  const newest: ChainMoment =
    block === undefined
      ? { number: BigInt(row.createdBlock), timestamp: BigInt(row.createdAt) }
      : { number: block.blockNumber, timestamp: BigInt(block.timestamp) }
  const facts = readProposalFacts(row, newest)
  const now = isEstimate ? Number(newest.timestamp) : seconds
  const state = row.toldState ?? proposalState(facts, BigInt(now))
  return { facts, state, now, isEstimate }
}
