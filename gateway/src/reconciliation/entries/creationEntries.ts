import { actionsOf } from '@mandate/governance/actions'
import { parseDescription } from '@mandate/governance/description'
import { payeesOf } from '@mandate/governance/payees'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import {
  encodeAbiParameters,
  hexToBigInt,
  keccak256,
  parseAbiParameters,
  parseEventLogs,
  slice,
} from 'viem'
import { describeText, type Entries, type Entry, type PlacedLog, placeOf } from './Entry.ts'

type Hex = `0x${string}`

/** Where the description of a ProposalCreated is named: it is the last of nine parameters, each a word. */
const descriptionWord = 8
const wordBytes = 32

/** What a governor's logs say the index must hold of what was proposed. */
export function creationEntries(logs: readonly PlacedLog[]): Pick<Entries, 'texts' | 'payloads'> {
  const texts = new Map<string, Entry>()
  const payloads = new Map<string, Entry>()
  const created = parseEventLogs({
    abi: mandateGovernorAbi,
    eventName: 'ProposalCreated',
    logs: [...logs],
  })
  for (const log of created) {
    const { proposalId, description } = log.args
    const place = placeOf(log)
    const descriptionHash = descriptionHashOf(log.data)
    const stored = description.replaceAll('\u0000', '\uFFFD')
    const text = describeProposed({
      ...parseDescription(stored),
      description: stored,
      descriptionHash,
    })
    texts.set(`${proposalId}`, { text, place })
    const payees = payeesOf(actionsOf(log.args))
    payloads.set(`${proposalId}`, { text: describeCalls({ ...log.args, payees }), place })
  }
  return { texts, payloads }
}

/** A proposal's text as both sides say it, and the hash of its bytes, which need not be text. */
export function describeProposed(proposed: {
  title: string
  body: string
  description: string
  descriptionHash: string
}): string {
  const { title, body, description, descriptionHash } = proposed
  return `${describeText(title)}, ${describeText(body)}, from ${describeText(description)} with hash ${descriptionHash}`
}

/** A proposal's calls, and whom they pay, as both sides say them. */
export function describeCalls(calls: {
  targets: readonly Hex[]
  values: readonly bigint[]
  calldatas: readonly Hex[]
  payees: readonly string[]
}): string {
  const { targets, values, calldatas, payees } = calls
  const parameters = parseAbiParameters('address[], uint256[], bytes[]')
  const hash = keccak256(encodeAbiParameters(parameters, [targets, values, calldatas]))
  const paying = payees.length === 0 ? '' : `, paying ${payees.join(' and ')}`
  return `${targets.length} to ${targets.join(', ').toLowerCase()} with hash ${hash}${paying}`
}

function descriptionHashOf(data: Hex): Hex {
  const word = (at: number) => Number(hexToBigInt(slice(data, at, at + wordBytes)))
  const start = word(descriptionWord * wordBytes)
  const length = word(start)
  if (length === 0) return keccak256('0x')
  return keccak256(slice(data, start + wordBytes, start + wordBytes + length))
}
