import { defaultTopic } from '@mandate/governance/delegation'
import { wholeBasisPoints } from '@mandate/governance/split'
import { isInForce } from '@mandate/governance/terms'
import { delegateRegistryAbi, governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import { parseEventLogs, zeroAddress } from 'viem'
import type { Place } from '../Difference.ts'
import { ballotKey } from './ballotKey.ts'
import { describeText, type Entry, type PlacedLog, placeOf } from './Entry.ts'
import { pairKey } from './namedInLogs.ts'

export type AccountCounts = {
  /** Other accounts that delegate to it, on any topic. */
  delegators: number
  /** It delegates otherwise than all by default without an end. */
  hasParts: boolean
  ballots: number
  proposals: number
  /** Null: it published none. */
  name: string | null
  hasStatement: boolean
}

export const nothingCounted: AccountCounts = {
  delegators: 0,
  hasParts: false,
  ballots: 0,
  proposals: 0,
  name: null,
  hasStatement: false,
}

/** What is counted of an account as both sides say it. */
export function describeAccountCounts(counts: AccountCounts): string {
  const { delegators, hasParts, ballots, proposals, name, hasStatement } = counts
  return (
    `${delegators} delegators, ${ballots} ballots, ${proposals} proposals, ` +
    `${hasParts ? 'parts' : 'no parts'}, ${hasStatement ? 'a statement' : 'no statement'}, ` +
    `${name === null ? 'no name' : describeText(name)}`
  )
}

type Logs = {
  token: readonly PlacedLog[]
  /** Of all governors and registries whose DAOs use the token. */
  governors: readonly PlacedLog[]
  registries: readonly PlacedLog[]
}

/** What logs say the index must have counted of the accounts of a token, as of `timepoint`, in seconds. */
export function accountEntries(
  { token, governors, registries }: Logs,
  timepoint: bigint,
): ReadonlyMap<string, Entry> {
  const accounts = new Map<string, { counts: AccountCounts; place: Place }>()
  function count(
    address: string,
    log: PlacedLog,
    change: (counts: AccountCounts) => Partial<AccountCounts>,
  ) {
    const key = address.toLowerCase()
    const place = placeOf(log)
    const { counts, place: before } = accounts.get(key) ?? { counts: nothingCounted, place }
    const isLater = place.block >= before.block
    accounts.set(key, {
      counts: { ...counts, ...change(counts) },
      place: isLater ? place : before,
    })
  }

  const cast = new Set<string>()
  for (const log of parseEventLogs({ abi: mandateGovernorAbi, logs: [...governors] })) {
    switch (log.eventName) {
      case 'ProposalCreated':
        count(log.args.proposer, log, ({ proposals }) => ({ proposals: proposals + 1 }))
        break
      case 'VoteCast':
      case 'VoteCastWithParams': {
        // Where a ballot may come in parts it is one.
        const key = `${log.address} ${ballotKey(log.args, false)}`
        if (cast.has(key)) break
        cast.add(key)
        count(log.args.voter, log, ({ ballots }) => ({ ballots: ballots + 1 }))
        break
      }
    }
  }
  for (const log of parseEventLogs({ abi: delegateRegistryAbi, logs: [...registries] })) {
    if (log.eventName !== 'StatementPublished') continue
    const { delegate, name, statement } = log.args
    const said = { name: name === '' ? null : name, hasStatement: statement !== '' }
    count(delegate, log, () => said)
  }
  for (const { delegator, instructions } of standing(token, timepoint)) {
    const delegates = new Map(
      instructions.flatMap(({ shares, log }) =>
        shares.map(({ delegate }) => [delegate.toLowerCase(), log] as const),
      ),
    )
    delegates.delete(delegator)
    for (const [delegate, log] of delegates) {
      count(delegate, log, ({ delegators }) => ({ delegators: delegators + 1 }))
    }
    const inParts = instructions.find(isPart)
    if (inParts) count(delegator, inParts.log, () => ({ hasParts: true }))
  }
  return new Map(
    [...accounts].map(([address, { counts, place }]) => [
      address,
      { text: describeAccountCounts(counts), place },
    ]),
  )
}

type Instruction = {
  topic: number
  shares: readonly { delegate: string; basisPoints: number }[]
  endsAt: bigint | null
  log: PlacedLog
}

/** The latest instruction of each delegator on each topic, unless it is over. */
function standing(logs: readonly PlacedLog[], timepoint: bigint) {
  const latest = new Map<string, Instruction & { delegator: string }>()
  for (const log of parseEventLogs({ abi: governanceTokenAbi, logs: [...logs] })) {
    switch (log.eventName) {
      case 'DelegateChanged': {
        const { delegator, toDelegate } = log.args
        const whole = [{ delegate: toDelegate, basisPoints: wholeBasisPoints }]
        const shares = toDelegate === zeroAddress ? [] : whole
        const instruction = { topic: defaultTopic, shares, endsAt: null, log }
        const key = pairKey(delegator, defaultTopic)
        latest.set(key, { ...instruction, delegator: delegator.toLowerCase() })
        break
      }
      case 'DelegationSet': {
        const { delegator, topic, shares } = log.args
        const endsAt = log.args.endsAt === 0 ? null : BigInt(log.args.endsAt)
        const instruction = { topic, shares, endsAt, log }
        latest.set(pairKey(delegator, topic), {
          ...instruction,
          delegator: delegator.toLowerCase(),
        })
        break
      }
    }
  }
  const inForce = [...latest.values()].filter(({ endsAt }) => isInForce(endsAt, timepoint))
  return [...Map.groupBy(inForce, ({ delegator }) => delegator)].map(
    ([delegator, instructions]) => ({ delegator, instructions }),
  )
}

function isPart({ topic, shares, endsAt }: Instruction): boolean {
  if (shares.length === 0) return false
  return topic !== defaultTopic || shares[0]?.basisPoints !== wholeBasisPoints || endsAt !== null
}
