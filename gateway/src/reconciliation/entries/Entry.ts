import { keccak256, type Log, stringToBytes } from 'viem'
import type { Place } from '../Difference.ts'

/** What a list of the index must hold because of one log or several; a row that does not say where has no place. */
export type Entry = { text: string; place: Place | null }

/** What the lists are called in a report, before what names an entry. */
export const entryNouns = {
  proposals: 'proposal',
  texts: 'the text of proposal',
  payloads: 'the calls of proposal',
  steps: 'the step of proposal',
  operations: 'the timelock operation',
  ballots: 'the ballot on',
  ballotCounts: 'the count of ballots on proposal',
  powerEvents: 'the change of voting power at log',
  delegationEvents: 'the change of delegation at log',
  accountCounts: 'what is counted of account',
  statements: 'the statement of',
  stances: 'the stance of',
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
  choice: string
  reason: string
}): string {
  const { castWeight, weight, choice, reason, ...shares } = ballot
  const because = reason === '' ? '' : `, because ${describeText(reason)}`
  return (
    `${shares.against} against, ${shares.for} for, ${shares.abstain} abstaining of ${weight}, cast with ` +
    `${castWeight} as ${choice}${because}`
  )
}

/** Characters of a text that a report shows; its hash tells the rest. */
const shownCharacters = 40

/** A text as both sides say it: U+0000, which no row can hold, is U+FFFD there. */
export function describeText(text: string): string {
  const storable = text.replaceAll('\u0000', '\uFFFD')
  if (storable.length <= shownCharacters) return JSON.stringify(storable)
  const start = JSON.stringify(storable.slice(0, shownCharacters))
  return `${start}… (${storable.length} characters, ${keccak256(stringToBytes(storable))})`
}

/** A moment that may not have come: seconds. */
export function describeMoment(moment: bigint | null): string {
  return moment === null ? 'never' : `at ${moment}`
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
