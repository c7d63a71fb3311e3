import { type AbiParameter, type Address, encodeAbiParameters, isHex } from 'viem'
import { checkAddress } from './checkAddress.ts'

/**
 * Reads what was typed for an argument. Arrays and tuples are JSON; whole numbers may be text, because JSON's own lose
 * digits.
 * @throws Error when it is not a value of the type; the message is for developers.
 */
export function parseArgument(parameter: AbiParameter, text: string): unknown {
  const value = convert(parameter, isComposite(parameter) ? JSON.parse(keepDigits(text)) : text)
  // The encoder is the judge of ranges and lengths.
  encodeAbiParameters([parameter], [value])
  return value
}

/** Whether an argument is typed in as JSON. */
export function isComposite({ type }: AbiParameter): boolean {
  return type.endsWith(']') || type.startsWith('tuple')
}

function convert(parameter: AbiParameter, value: unknown): unknown {
  const list = /^(.*)\[\d*\]$/.exec(parameter.type)
  if (list !== null) {
    if (!Array.isArray(value)) throw new Error('A list is expected.')
    const type = list[1] ?? ''
    return value.map((item) => convert({ ...parameter, type }, item))
  }
  if (parameter.type.startsWith('tuple')) return convertTuple(parameter, value)
  if (!['string', 'number', 'boolean'].includes(typeof value))
    throw new Error('A value is missing.')
  const text = String(value)
  if (/^u?int/.test(parameter.type)) return toInteger(text)
  if (parameter.type === 'bool') return toBoolean(text)
  if (parameter.type === 'address') return toAddress(text)
  if (parameter.type.startsWith('bytes') && !isWholeBytes(text.trim()))
    throw new Error('Not whole bytes in hexadecimal.')
  if (parameter.type !== 'string') return text.trim()
  // A number in JSON has lost how it was written.
  if (typeof value !== 'string') throw new Error('Not a text.')
  return text
}

function convertTuple(parameter: AbiParameter, value: unknown): unknown {
  const components = 'components' in parameter ? parameter.components : []
  if (Array.isArray(value)) {
    if (value.length !== components.length)
      throw new Error('A list has as many members as its tuple.')
    return components.map((part, index) => convert(part, value[index]))
  }
  if (!(value instanceof Object)) throw new Error('A tuple is a list or an object.')
  const byName = new Map(Object.entries(value))
  const unknown = [...byName.keys()].find((name) => components.every((part) => part.name !== name))
  if (unknown !== undefined) throw new Error(`The tuple has no member "${unknown}".`)
  return Object.fromEntries(
    components.map((part) => [part.name ?? '', convert(part, byName.get(part.name ?? ''))]),
  )
}

/** Half a byte would be completed by the encoder, to another value. */
function isWholeBytes(text: string): boolean {
  return isHex(text) && text.length % 2 === 0
}

function toInteger(text: string): bigint {
  const trimmed = text.trim()
  if (!/^-?(\d+|0x[0-9a-fA-F]+)$/.test(trimmed)) throw new Error('Not a whole number.')
  return BigInt(trimmed)
}

function toAddress(text: string): Address {
  const checked = checkAddress(text)
  if ('error' in checked) throw new Error(checked.error)
  return checked.value
}

function toBoolean(text: string): boolean {
  switch (text.trim().toLowerCase()) {
    case 'true':
      return true
    case 'false':
      return false
    default:
      throw new Error('Neither true nor false.')
  }
}

/** Puts long numbers in JSON into quotes before the parser can round them. */
function keepDigits(json: string): string {
  return json.replace(
    /("(?:[^"\\]|\\.)*")|(-?\d{15,})/g,
    (_, quoted, digits) => quoted ?? `"${digits}"`,
  )
}
