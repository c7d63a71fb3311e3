import type { ByteReader } from './byteReader.ts'
import type { ByteWriter } from './byteWriter.ts'

/** Addresses and proposal ids fill most of the artefact: hexadecimal and decimal ones are kept as bare bytes. */
const kinds = { text: 0, hex: 1, decimal: 2 } as const

export function writeIdentifier(writer: ByteWriter, id: string): void {
  if (/^0x([0-9a-f]{2}){1,32}$/.test(id)) {
    writer.count((id.length / 2 - 1) * 3 + kinds.hex)
    writer.bytes(hexToBytes(id.slice(2)))
  } else if (/^(0|[1-9][0-9]{0,76})$/.test(id)) {
    const hex = BigInt(id).toString(16)
    const even = hex.length % 2 === 0 ? hex : `0${hex}`
    writer.count((even.length / 2) * 3 + kinds.decimal)
    writer.bytes(hexToBytes(even))
  } else {
    const encoded = new TextEncoder().encode(id)
    writer.count(encoded.length * 3 + kinds.text)
    writer.bytes(encoded)
  }
}

export function readIdentifier(reader: ByteReader): string {
  const head = reader.count(3 * 2 ** 20)
  const bytes = reader.bytes(Math.floor(head / 3))
  switch (head % 3) {
    case kinds.hex:
      return `0x${bytesToHex(bytes)}`
    case kinds.decimal:
      return BigInt(`0x${bytesToHex(bytes)}`).toString()
    default:
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  }
}

const hexToBytes = (hex: string) =>
  Uint8Array.from({ length: hex.length / 2 }, (_, i) =>
    Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16),
  )

const bytesToHex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
