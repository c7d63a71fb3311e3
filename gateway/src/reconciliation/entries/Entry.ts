import type { Log } from 'viem'
import type { Place } from '../Difference.ts'

/** What a list of the index must hold because of one log. */
export type Entry = { text: string; place: Place }

/** What the lists are called in a report, before what names an entry. */
export const entryNouns = {
  proposals: 'proposal',
  ballots: 'the ballot on',
  powerEvents: 'the change of voting power at log',
  delegationEvents: 'the change of delegation at log',
} as const

export type EntryList = keyof typeof entryNouns

/** By list and by what names an entry there. */
export type Entries = Readonly<Record<EntryList, ReadonlyMap<string, Entry>>>

export type PlacedLog = Log<bigint, number, false>

export function placeOf(log: PlacedLog): Place {
  return { block: log.blockNumber, transaction: log.transactionHash }
}

/** A ballot as both sides say it; shares in basis points. */
export function describeBallot(ballot: {
  against: number
  for: number
  abstain: number
  castWeight: bigint
  weight: bigint
}): string {
  const { castWeight, weight, ...shares } = ballot
  return `${shares.against} against, ${shares.for} for, ${shares.abstain} abstaining of ${weight}, cast with ${castWeight}`
}

/** An instruction as both sides say it: delegates by address, whatever their order, the first of them named again. */
export function describeInstruction(instruction: {
  shares: readonly { delegate: string; basisPoints: number }[]
  /** 0: it has no end. */
  endsAt: bigint
}): string {
  const [first] = instruction.shares
  if (first === undefined) return 'nobody'
  const parts = instruction.shares
    .map(({ delegate, basisPoints }) => `${basisPoints} to ${delegate.toLowerCase()}`)
    .toSorted()
  const primary = parts.length === 1 ? '' : `, first ${first.delegate.toLowerCase()}`
  const end = instruction.endsAt === 0n ? '' : `, until ${instruction.endsAt}`
  return `${parts.join(' and ')}${primary}${end}`
}
