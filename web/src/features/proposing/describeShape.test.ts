import { type AbiParameter, parseAbiParameters } from 'viem'
import { expect, test } from 'vitest'
import { describeShape } from './describeShape.ts'

test.each([
  ['address[]', '["address", …]'],
  ['uint256[2]', '[uint256, … ×2]'],
  ['(address to, uint256 sum)[] bills', '[{"to": "address", "sum": uint256}, …]'],
  ['(bool, (bytes data) inner)', '[bool, {"data": "bytes"}]'],
])('default: %s', (type, shape) => {
  const [parameter] = parseAbiParameters(type) as readonly AbiParameter[]
  if (parameter === undefined) throw new Error('No parameter.')
  expect(describeShape(parameter)).toBe(shape)
})
