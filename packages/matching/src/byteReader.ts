import { MatchingError } from './MatchingError.ts'

/** Reads what ByteWriter wrote; running past the end is an error, never a zero. */
export type ByteReader = {
  byte(): number
  count(limit: number): number
  half(): number
  float(): number
  text(): string
  bytes(length: number): Uint8Array
  atEnd(): boolean
}

export function createByteReader(buffer: Uint8Array): ByteReader {
  let at = 0
  const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength)

  function take(length: number): number {
    if (at + length > buffer.length) throw new MatchingError('The matching file ends too early.')
    const from = at
    at += length
    return from
  }
  const byte = () => view.getUint8(take(1))
  /** A number that the file claims, held against what is possible before anything is allocated for it. */
  function count(limit: number): number {
    let value = 0
    for (let scale = 1; scale < 2 ** 49; scale *= 128) {
      const next = byte()
      value += (next & 127) * scale
      if (next < 128) {
        if (value > limit) break
        return value
      }
    }
    throw new MatchingError('The matching file holds a number out of range.')
  }
  function bytes(length: number) {
    const from = take(length)
    return buffer.subarray(from, from + length)
  }
  function float() {
    const value = view.getFloat32(take(4), true)
    if (Number.isFinite(value)) return value
    throw new MatchingError('The matching file holds something that is no number.')
  }
  return {
    byte,
    count,
    bytes,
    half: () => view.getUint16(take(2), true),
    float,
    text: () => new TextDecoder('utf-8', { fatal: true }).decode(bytes(count(buffer.length))),
    atEnd: () => at === buffer.length,
  }
}
