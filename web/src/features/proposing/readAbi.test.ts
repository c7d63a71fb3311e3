import { toFunctionSignature } from 'viem'
import { describe, expect, test } from 'vitest'
import { readAbi } from './readAbi.ts'

const signatures = (text: string) => {
  const abi = readAbi(text)
  return abi.kind === 'read' ? abi.functions.map(toFunctionSignature) : abi.kind
}
const withType = (type: string) =>
  JSON.stringify([{ type: 'function', name: 'set', inputs: [{ type }] }])

describe('readAbi', () => {
  test('default: what changes something, by name', () => {
    const lines = [
      'function stop()',
      'function total() view',
      'function one() pure',
      '',
      'function go();',
    ]
    expect(signatures(lines.join('\n  '))).toEqual(['go()', 'stop()'])
  })

  test("parameters: a compiler's artefact, whose other items are none of ours", () => {
    const made = { type: 'constructor', inputs: [{ type: 'fixed' }] }
    const abi = [made, { type: 'function', name: 'go' }, { type: 'event', name: 'Gone' }]
    expect(signatures(`\n${JSON.stringify({ contractName: 'Go', abi })}`)).toEqual(['go()'])
    expect(signatures('{"abi": []}')).toBe('empty')
    expect(signatures('[]')).toBe('empty')
    expect(signatures('["function go()"]')).toEqual(['go()'])
  })

  test.each([
    ['uint8', 'uint8'],
    ['uint', 'uint256'],
    ['int256', 'int256'],
    ['int[2][]', 'int256[2][]'],
    ['bytes', 'bytes'],
    ['bytes1', 'bytes1'],
    ['bytes32[]', 'bytes32[]'],
    ['address', 'address'],
  ])('parameters: the type %s', (type, canonical) => {
    expect(signatures(withType(type))).toEqual([`set(${canonical})`])
  })

  test.each([
    'uint0',
    'uint7',
    'uint264',
    'int300',
    'bytes0',
    'bytes33',
    'address20',
    'fixed',
    'Address',
  ])('error: no contract has the type %s', (type) => {
    expect(readAbi(withType(type))).toEqual({ kind: 'unreadable' })
  })

  test('error: a function without a name', () => {
    expect(readAbi('[{"type": "function", "name": ""}]')).toEqual({ kind: 'unreadable' })
  })
})
