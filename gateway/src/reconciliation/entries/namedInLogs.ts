import { defaultTopic } from '@mandate/governance/delegation'
import { governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import { parseEventLogs } from 'viem'
import type { Place } from '../Difference.ts'
import { type PlacedLog, placeOf } from './Entry.ts'

type Address = `0x${string}`

/** What logs speak of, each with where they did so last. Keys are in lower case. */
export type Named = {
  accounts: ReadonlyMap<Address, Place>
  /** `delegator topic`. */
  delegations: ReadonlyMap<string, Place>
  /** `account topic`. */
  topicPowers: ReadonlyMap<string, Place>
  /** Proposal types, by number. */
  types: ReadonlyMap<number, Place & { name: string }>
  topics: ReadonlyMap<number, Place & { name: string }>
  /** `target selector`. */
  actions: ReadonlyMap<string, Place>
}

export function namedInLogs(logs: readonly PlacedLog[]): Named {
  return { ...namedByToken(logs), ...namedByGovernor(logs) }
}

/** What names a row that belongs to an account and a topic, or to a target and a selector. */
export function pairKey(one: string, other: string | number): string {
  return `${one} ${other}`.toLowerCase()
}

function namedByToken(logs: readonly PlacedLog[]) {
  const accounts = new Map<Address, Place>()
  const delegations = new Map<string, Place>()
  const topicPowers = new Map<string, Place>()
  for (const log of parseEventLogs({ abi: governanceTokenAbi, logs: [...logs] })) {
    const place = placeOf(log)
    for (const value of Object.values(log.args as Record<string, unknown>)) {
      if (typeof value !== 'string' || value.length !== 42) continue
      accounts.set(value.toLowerCase() as Address, place)
    }
    switch (log.eventName) {
      case 'DelegateChanged':
        delegations.set(pairKey(log.args.delegator, defaultTopic), place)
        break
      case 'DelegationSet':
        delegations.set(pairKey(log.args.delegator, log.args.topic), place)
        break
      case 'DelegateTopicVotesChanged':
        topicPowers.set(pairKey(log.args.delegate, log.args.topic), place)
        break
    }
  }
  return { accounts, delegations, topicPowers }
}

function namedByGovernor(logs: readonly PlacedLog[]) {
  const types = new Map<number, Place & { name: string }>()
  const topics = new Map<number, Place & { name: string }>()
  const actions = new Map<string, Place>()
  for (const log of parseEventLogs({ abi: mandateGovernorAbi, logs: [...logs] })) {
    const place = placeOf(log)
    switch (log.eventName) {
      case 'ProposalTypeSet':
        types.set(log.args.id, { ...place, name: log.args.name })
        break
      case 'TopicSet':
        topics.set(log.args.topic, { ...place, name: log.args.name })
        break
      case 'TopicsAllowed':
      case 'TypesAllowed':
        actions.set(pairKey(log.args.target, log.args.selector), place)
        break
    }
  }
  return { types, topics, actions }
}
