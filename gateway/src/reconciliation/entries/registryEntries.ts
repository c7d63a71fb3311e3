import { choiceOfSupport } from '@mandate/governance/tally'
import { delegateRegistryAbi } from '@mandate/protocol/abis'
import { parseEventLogs, stringToHex } from 'viem'
import { describeText, type Entries, type Entry, type PlacedLog, placeOf } from './Entry.ts'
import type { Occasions } from './readOccasions.ts'

type Hex = `0x${string}`

const questionBytes = 32

/** What a registry's logs say the index must hold: of each delegate and question the latest. */
export function registryEntries(
  logs: readonly PlacedLog[],
  { timeOf }: Occasions,
): Pick<Entries, 'statements' | 'stances'> {
  const statements = new Map<string, Entry>()
  const stances = new Map<string, Entry>()
  for (const log of parseEventLogs({ abi: delegateRegistryAbi, logs: [...logs] })) {
    const place = placeOf(log)
    const at = timeOf(log)
    switch (log.eventName) {
      case 'StatementPublished':
        statements.set(log.args.delegate.toLowerCase(), {
          text: describeStatement({ ...log.args, at }),
          place,
        })
        break
      case 'StancesDeclared':
        for (const { question, choice } of log.args.stances) {
          const text = describeStance({ choice: choiceOfSupport(choice), at })
          stances.set(stanceKey(log.args.delegate, question), { text, place })
        }
        break
    }
  }
  return { statements, stances }
}

/** What names a stance: the question as the bytes that the registry knows. */
export function stanceKey(delegate: string, question: Hex): string {
  return `${delegate} on ${question}`.toLowerCase()
}

/** The bytes that a row's question was read from: those that are no text stand there as they are. */
export function bytesOfQuestion(question: string): Hex {
  if (/^0x[0-9a-f]{64}$/.test(question)) return question as Hex
  return stringToHex(question, { size: questionBytes })
}

/** A delegate's statement as both sides say it. */
export function describeStatement(published: {
  name: string
  statement: string
  at: bigint
}): string {
  return `${describeText(published.name)}: ${describeText(published.statement)} at ${published.at}`
}

/** A delegate's stance as both sides say it. */
export function describeStance({ choice, at }: { choice: string; at: bigint }): string {
  return `${choice} at ${at}`
}
