import { type ByteWriter, createByteWriter } from './byteWriter.ts'
import { checksum } from './checksum.ts'
import type { MatchingModel, Verdict } from './matchingModel.ts'
import { writeIdentifier } from './packIdentifier.ts'
import { toHalf, toLogByte, toShareByte } from './quantise.ts'

export const magic = 'MandateM'
export const formatVersion = 2
export const verdictKinds = ['recorded', 'declared', 'refused'] as const satisfies Verdict['kind'][]
export const calibrationFields = ['level', 'tilt', 'slope', 'noise', 'alignmentNoise'] as const
/** magic, version (2), payload length (4), CRC-32 of the payload (4). */
export const headerLength = magic.length + 10

/** The model as one small file; equal models give equal bytes. */
export function encodeModel(model: MatchingModel): Uint8Array {
  const payload = encodePayload(model)
  const file = new Uint8Array(headerLength + payload.length)
  file.set(new TextEncoder().encode(magic))
  const view = new DataView(file.buffer)
  view.setUint16(magic.length, formatVersion, true)
  view.setUint32(magic.length + 2, payload.length, true)
  view.setUint32(magic.length + 6, checksum(payload), true)
  file.set(payload, headerLength)
  return file
}

function encodePayload(model: MatchingModel): Uint8Array {
  const writer = createByteWriter()
  writer.count(model.dimensions)
  writer.float(model.approvalVariance)
  for (const name of calibrationFields) writer.float(model.calibration[name])
  writer.count(verdictKinds.indexOf(model.verdict.kind))
  writer.text(model.verdict.kind === 'recorded' ? '' : model.verdict.reason)
  writer.count(model.ignored.unknownProposals)
  writer.count(model.ignored.unknownQuestions)
  writer.count(model.ignored.duplicates)
  writer.count(model.topics.length)
  for (const topic of model.topics) writer.text(topic)
  writeVoters(writer, model)
  writeItems(writer, model)
  writePositions(writer, model)
  writer.count(model.restates.size)
  for (const [question, proposal] of model.restates) {
    writeIdentifier(writer, question)
    writeIdentifier(writer, proposal)
  }
  writer.count(model.contradictions.length)
  for (const { voter, question, proposal } of model.contradictions) {
    writer.count(voter)
    writeIdentifier(writer, question)
    writeIdentifier(writer, proposal)
  }
  return writer.finish()
}

function writeVoters(writer: ByteWriter, { voters }: MatchingModel): void {
  writer.count(voters.ids.length)
  for (const id of voters.ids) writeIdentifier(writer, id)
  for (const value of voters.mean) writer.half(toHalf(value))
  for (const value of voters.variance) writer.byte(toLogByte(value))
  for (const value of voters.ballots) writer.count(value)
  for (const value of voters.stances) writer.count(value)
  for (const value of voters.participation) writer.byte(toShareByte(value))
  for (const value of voters.typicality) writer.half(toHalf(value))
}

function writeItems(writer: ByteWriter, { items }: MatchingModel): void {
  writer.count(items.ids.length)
  for (const id of items.ids) writeIdentifier(writer, id)
  for (const kind of items.kinds) writer.byte(kind === 'question' ? 1 : 0)
  for (const topic of items.topic) writer.count(topic + 1)
  for (const value of items.mean) writer.half(toHalf(value))
  for (const value of items.variance) writer.byte(toLogByte(value))
  for (const value of items.weight) writer.byte(toShareByte(value))
}

/** Voter gaps and codes share a number: most positions take one or two bytes. */
function writePositions(writer: ByteWriter, { positions, items }: MatchingModel): void {
  for (let item = 0; item < items.ids.length; item++) {
    const from = positions.start[item] ?? 0
    const end = positions.start[item + 1] ?? 0
    writer.count(end - from)
    let previous = -1
    for (let k = from; k < end; k++) {
      const voter = positions.voter[k] ?? 0
      writer.count((voter - previous - 1) * 8 + (positions.code[k] ?? 0))
      previous = voter
    }
  }
}
