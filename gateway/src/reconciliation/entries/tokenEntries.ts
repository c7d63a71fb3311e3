import { defaultTopic } from '@mandate/governance/delegation'
import { wholeBasisPoints } from '@mandate/governance/split'
import { governanceTokenAbi } from '@mandate/protocol/abis'
import { parseEventLogs, zeroAddress } from 'viem'
import { describeInstruction, type Entries, type Entry, type PlacedLog, placeOf } from './Entry.ts'

/** What a token's logs say the index must hold, read with the plainest of decoders. */
export function tokenEntries(
  logs: readonly PlacedLog[],
): Pick<Entries, 'powerEvents' | 'delegationEvents'> {
  const powerEvents = new Map<string, Entry>()
  const delegationEvents = new Map<string, Entry>()
  for (const log of parseEventLogs({ abi: governanceTokenAbi, logs: [...logs] })) {
    const place = placeOf(log)
    const key = logKey(log.blockNumber, log.logIndex)
    switch (log.eventName) {
      case 'DelegateVotesChanged': {
        const { delegate: account, previousVotes: before, newVotes: after } = log.args
        const text = describeMove({ account, topic: defaultTopic, before, after })
        powerEvents.set(key, { text, place })
        break
      }
      case 'DelegateTopicVotesChanged': {
        const { delegate: account, topic, previousDifference, newDifference } = log.args
        const move = { account, topic, before: previousDifference, after: newDifference }
        powerEvents.set(key, { text: describeMove(move), place })
        break
      }
      case 'DelegateChanged': {
        const { delegator, toDelegate } = log.args
        const whole = { delegate: toDelegate, basisPoints: wholeBasisPoints }
        const shares = toDelegate === zeroAddress ? [] : [whole]
        const change = { delegator, topic: defaultTopic, shares, endsAt: 0n }
        delegationEvents.set(key, { text: describeChange(change), place })
        break
      }
      case 'DelegationSet': {
        const { topic, endsAt } = log.args
        const text = describeChange({ ...log.args, endsAt: BigInt(endsAt) })
        // Of the default, `DelegateChanged` told the first half just before.
        const at = topic === defaultTopic ? logKey(log.blockNumber, log.logIndex - 1) : key
        delegationEvents.set(at, { text, place })
        break
      }
    }
  }
  return { powerEvents, delegationEvents }
}

export function logKey(block: bigint, logIndex: number): string {
  return `${block}-${logIndex}`
}

/** One change of voting power as both sides say it. */
export function describeMove(move: {
  account: string
  topic: number
  before: bigint
  after: bigint
}): string {
  const { account, topic, before, after } = move
  return `${account.toLowerCase()} on topic ${topic}: ${before} to ${after}`
}

/** One change of an instruction as both sides say it. */
export function describeChange({
  delegator,
  topic,
  ...instruction
}: Parameters<typeof describeInstruction>[0] & { delegator: string; topic: number }): string {
  return `${delegator.toLowerCase()} on topic ${topic}: ${describeInstruction(instruction)}`
}
