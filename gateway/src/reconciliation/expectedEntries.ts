import { governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import { type Log, parseEventLogs } from 'viem'
import type { Place } from './Difference.ts'

/** What a list of the index must hold because of one log. */
export type Entry = { text: string; place: Place }

/** By list and by what names an entry there. */
export type Entries = Readonly<Record<EntryList, ReadonlyMap<string, Entry>>>

export type EntryList = 'ballots' | 'powerEvents' | 'delegationEvents' | 'proposals'

type PlacedLog = Log<bigint, number, false>

/** What logs say the index must hold, read with the plainest of decoders. */
export function expectedEntries(logs: readonly PlacedLog[]): Entries {
  const entries = {
    ballots: new Map<string, Entry>(),
    powerEvents: new Map<string, Entry>(),
    delegationEvents: new Map<string, Entry>(),
    proposals: new Map<string, Entry>(),
  }
  for (const log of parseEventLogs({ abi: mandateGovernorAbi, logs: [...logs] })) {
    const place = placeOf(log)
    switch (log.eventName) {
      case 'ProposalCreated':
        entries.proposals.set(`${log.args.proposalId}`, { text: 'created', place })
        break
      case 'VoteCast':
      case 'VoteCastWithParams': {
        const { proposalId, voter, weight } = log.args
        entries.ballots.set(`${proposalId} by ${voter.toLowerCase()}`, { text: `${weight}`, place })
        break
      }
    }
  }
  for (const log of parseEventLogs({ abi: governanceTokenAbi, logs: [...logs] })) {
    const place = placeOf(log)
    const key = `${log.blockNumber}-${log.logIndex}`
    switch (log.eventName) {
      case 'DelegateVotesChanged': {
        const { delegate, previousVotes, newVotes } = log.args
        const text = `${delegate.toLowerCase()} ${previousVotes} to ${newVotes}`
        entries.powerEvents.set(key, { text, place })
        break
      }
      case 'DelegateChanged': {
        const { delegator, fromDelegate, toDelegate } = log.args
        const text = `${delegator} from ${fromDelegate} to ${toDelegate}`.toLowerCase()
        entries.delegationEvents.set(key, { text, place })
        break
      }
    }
  }
  return entries
}

/** Everybody whom the token's logs name. */
export function namedAccounts(logs: readonly PlacedLog[]): ReadonlyMap<`0x${string}`, Place> {
  const named = new Map<`0x${string}`, Place>()
  for (const log of parseEventLogs({ abi: governanceTokenAbi, logs: [...logs] })) {
    for (const value of Object.values(log.args as Record<string, unknown>)) {
      if (typeof value !== 'string' || value.length !== 42) continue
      named.set(value.toLowerCase() as `0x${string}`, placeOf(log))
    }
  }
  return named
}

function placeOf(log: PlacedLog): Place {
  return { block: log.blockNumber, transaction: log.transactionHash }
}
