import { expect, test } from 'vitest'
import { createByteReader } from '../src/byteReader.ts'
import { createByteWriter } from '../src/byteWriter.ts'
import { readIdentifier, writeIdentifier } from '../src/packIdentifier.ts'

function pack(...ids: readonly string[]): Uint8Array {
  const writer = createByteWriter()
  for (const id of ids) writeIdentifier(writer, id)
  return writer.finish()
}

const address = `0x00${'a1'.repeat(19)}`
const proposal = `9${'1'.repeat(76)}`

test('default: an address and a proposal take little more than their bytes', () => {
  expect(pack(address).length).toBe(21)
  expect(pack('255').length).toBe(2)
  expect(pack('256').length).toBe(3)
  expect(pack(proposal).length).toBe(33)
})

test('behavior: whatever a name looks like, it is read back as it was', () => {
  const numbers = ['0', '7', '16', '255', '256', '007', '-1', '1.5', proposal, `${proposal}0`]
  const bytes = [address, '0x', '0x0', '0xABCD', `0x${'ff'.repeat(32)}`, `0x${'ff'.repeat(33)}`]
  const ids = [...numbers, ...bytes, '', 'p1', 'Ada 🗳', '0xzz', ' 5']
  const reader = createByteReader(pack(...ids))
  expect(ids.map(() => readIdentifier(reader))).toEqual(ids)
  expect(reader.atEnd()).toBe(true)
})
