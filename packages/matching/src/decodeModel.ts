import { type ByteReader, createByteReader } from './byteReader.ts'
import { checksum } from './checksum.ts'
import { formatVersion, headerLength, magic, verdictKinds } from './encodeModel.ts'
import { MatchingError } from './MatchingError.ts'
import {
  type MatchingModel,
  type ModelItems,
  type ModelPositions,
  type ModelVoters,
  mostDimensions,
  type Verdict,
} from './matchingModel.ts'
import { readIdentifier } from './packIdentifier.ts'
import { fromHalf, fromLogByte, fromShareByte } from './quantise.ts'

/** Reads an encoded model; a file that is foreign, of another version or damaged is refused with a clear error. */
export function decodeModel(bytes: Uint8Array): MatchingModel {
  const payload = openFile(bytes)
  try {
    return decodePayload(createByteReader(payload))
  } catch (cause) {
    if (cause instanceof MatchingError) throw cause
    throw new MatchingError('The matching file is damaged.', { cause })
  }
}

function openFile(bytes: Uint8Array): Uint8Array {
  const start = new TextDecoder().decode(bytes.subarray(0, magic.length))
  if (start !== magic) throw new MatchingError('This is not a matching file.')
  if (bytes.length < headerLength) throw new MatchingError('The matching file ends too early.')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const version = view.getUint16(magic.length, true)
  if (version !== formatVersion) {
    throw new MatchingError(
      `The matching file has version ${version}; this engine reads ${formatVersion}.`,
    )
  }
  const payload = bytes.subarray(headerLength)
  if (payload.length !== view.getUint32(magic.length + 2, true)) {
    throw new MatchingError('The matching file is cut short or has something appended.')
  }
  if (checksum(payload) !== view.getUint32(magic.length + 6, true)) {
    throw new MatchingError('The matching file is damaged: its checksum does not fit.')
  }
  return payload
}

const most = 2 ** 24

function decodePayload(reader: ByteReader): MatchingModel {
  const dimensions = reader.count(mostDimensions)
  const approvalVariance = reader.float()
  const calibration = {
    level: reader.float(),
    tilt: reader.float(),
    slope: reader.float(),
    noise: reader.float(),
    alignmentNoise: reader.float(),
  }
  const verdict = readVerdict(reader)
  const ignored = {
    unknownProposals: reader.count(most),
    unknownQuestions: reader.count(most),
    duplicates: reader.count(most),
  }
  const topics = list(reader.count(most), () => reader.text())
  const voters = readVoters(reader, dimensions)
  const items = readItems(reader, dimensions)
  const positions = readPositions(reader, { items: items.ids.length, voters: voters.ids.length })
  const restates = new Map(
    list(reader.count(most), () => [readIdentifier(reader), readIdentifier(reader)] as const),
  )
  const contradictions = list(reader.count(most), () => ({
    voter: reader.count(most),
    question: readIdentifier(reader),
    proposal: readIdentifier(reader),
  }))
  if (!reader.atEnd()) throw new MatchingError('The matching file has something appended.')
  return {
    dimensions,
    approvalVariance,
    calibration,
    verdict,
    ignored,
    topics,
    voters,
    items,
    positions,
    restates,
    contradictions,
  }
}

function readVerdict(reader: ByteReader): Verdict {
  const kind = verdictKinds[reader.count(verdictKinds.length - 1)] ?? 'refused'
  const reason = reader.text()
  return kind === 'recorded' ? { kind } : { kind, reason }
}

function readVoters(reader: ByteReader, dimensions: number): ModelVoters {
  const count = reader.count(most)
  return {
    ids: list(count, () => readIdentifier(reader)),
    mean: floats(count * (dimensions + 1), () => fromHalf(reader.half())),
    variance: floats(count * (dimensions + 1), () => fromLogByte(reader.byte())),
    ballots: Int32Array.from(list(count, () => reader.count(most))),
    stances: Int32Array.from(list(count, () => reader.count(most))),
    participation: floats(count, () => fromShareByte(reader.byte())),
    typicality: floats(count, () => fromHalf(reader.half())),
  }
}

function readItems(reader: ByteReader, dimensions: number): ModelItems {
  const count = reader.count(most)
  return {
    ids: list(count, () => readIdentifier(reader)),
    kinds: list(count, () => (reader.byte() === 1 ? 'question' : 'proposal')),
    topic: Int16Array.from(list(count, () => reader.count(2 ** 15 - 1) - 1)),
    mean: floats(count * (dimensions + 1), () => fromHalf(reader.half())),
    variance: floats(count * (dimensions + 1), () => fromLogByte(reader.byte())),
    weight: floats(count, () => fromShareByte(reader.byte())),
  }
}

function readPositions(
  reader: ByteReader,
  size: { items: number; voters: number },
): ModelPositions {
  const start = new Int32Array(size.items + 1)
  const voter: number[] = []
  const code: number[] = []
  for (let item = 0; item < size.items; item++) {
    let previous = -1
    for (let left = reader.count(size.voters); left > 0; left--) {
      const packed = reader.count(8 * most)
      previous += 1 + Math.floor(packed / 8)
      voter.push(previous)
      code.push(packed % 8)
    }
    start[item + 1] = voter.length
  }
  return { start, voter: Int32Array.from(voter), code: Uint8Array.from(code) }
}

/** Grown one by one, so that a false count runs into the end of the file and not out of memory. */
function list<T>(count: number, read: () => T): T[] {
  const values: T[] = []
  for (let i = 0; i < count; i++) values.push(read())
  return values
}

const floats = (count: number, read: () => number) => Float32Array.from(list(count, read))
