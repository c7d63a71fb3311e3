import type { Action } from './actions.ts'

const selectorEnd = 10
const wordBytes = 32
const addressBytes = 20

/** Functions that make calls in turn, by selector: OpenZeppelin's governor and timelock, a Safe, a multicall. */
const readers: Record<string, ((target: string, body: string) => readonly Action[]) | undefined> = {
  // relay(address,uint256,bytes) of a governor
  '0xc28bc2fa': readOne,
  // schedule(address,uint256,bytes,bytes32,bytes32,uint256) of a timelock
  '0x01d5062a': readOne,
  // execute(address,uint256,bytes,bytes32,bytes32) of a timelock
  '0x134008d3': readOne,
  // execTransaction(address,uint256,bytes,uint8,uint256,uint256,uint256,address,address,bytes) of a Safe
  '0x6a761202': readOne,
  // execTransactionFromModule(address,uint256,bytes,uint8) of a Safe
  '0x468721a7': readOne,
  // scheduleBatch(address[],uint256[],bytes[],bytes32,bytes32,uint256) of a timelock
  '0x8f2a0bb0': readMany,
  // executeBatch(address[],uint256[],bytes[],bytes32,bytes32) of a timelock
  '0xe38335e5': readMany,
  // propose(address[],uint256[],bytes[],string) of a governor
  '0x7d5e81e2': readMany,
  // queue(address[],uint256[],bytes[],bytes32) of a governor
  '0x160cbed7': readMany,
  // execute(address[],uint256[],bytes[],bytes32) of a governor
  '0x2656227d': readMany,
  // multicall(bytes[]): a contract calls itself
  '0xac9650d8': readSelfCalls,
  // multiSend(bytes) of a Safe
  '0x8d80ff0a': readPacked,
}

/**
 * The calls that a call makes in turn, read by its form, whoever its target is. None when it is no such call, or when
 * anything of it is cut off.
 */
export function innerCalls({ target, calldata }: Action): readonly Action[] {
  const read = readers[calldata.slice(0, selectorEnd).toLowerCase()]
  return read?.(target, calldata.slice(selectorEnd)) ?? []
}

function readOne(_: string, body: string): readonly Action[] {
  const target = readAddress(body, 0)
  const value = readUint(body, wordBytes)
  const calldata = readBytes(body, { head: 2 * wordBytes, base: 0 })
  if (target === undefined || value === undefined || calldata === undefined) return []
  return [{ target, value, calldata }]
}

function readMany(_: string, body: string): readonly Action[] {
  const [targets, values, calldatas] = [0, 1, 2].map((index) => readList(body, index * wordBytes))
  if (targets === undefined || values === undefined || calldatas === undefined) return []
  if (targets.length !== values.length || targets.length !== calldatas.length) return []
  const calls: Action[] = []
  for (let index = 0; index < targets.length; index += 1) {
    const target = readAddress(body, targets.items + index * wordBytes)
    const value = readUint(body, values.items + index * wordBytes)
    const head = calldatas.items + index * wordBytes
    const calldata = readBytes(body, { head, base: calldatas.items })
    if (target === undefined || value === undefined || calldata === undefined) return []
    calls.push({ target, value, calldata })
  }
  return calls
}

function readSelfCalls(target: string, body: string): readonly Action[] {
  const list = readList(body, 0)
  if (list === undefined) return []
  const calls: Action[] = []
  for (let index = 0; index < list.length; index += 1) {
    const calldata = readBytes(body, { head: list.items + index * wordBytes, base: list.items })
    if (calldata === undefined) return []
    calls.push({ target, value: 0n, calldata })
  }
  return calls
}

/** One after the other: a byte that says how, an address, a value, a length, and so many bytes. */
function readPacked(_: string, body: string): readonly Action[] {
  const packed = readBytes(body, { head: 0, base: 0 })?.slice(2)
  if (packed === undefined) return []
  const calls: Action[] = []
  let at = 1
  while (at < packed.length / 2) {
    const target = digitsAt(packed, at, addressBytes)
    const value = readUint(packed, at + addressBytes)
    const length = readSize(packed, at + addressBytes + wordBytes)
    const start = at + addressBytes + 2 * wordBytes
    if (target === undefined || value === undefined || length === undefined) return []
    const calldata = digitsAt(packed, start, length)
    if (calldata === undefined) return []
    calls.push({ target: `0x${target}`, value, calldata: `0x${calldata}` })
    at = start + length + 1
  }
  return calls
}

/** Where the items of a list are, in bytes, and how many they are. */
function readList(body: string, head: number): { items: number; length: number } | undefined {
  const start = readSize(body, head)
  const length = start === undefined ? undefined : readSize(body, start)
  if (start === undefined || length === undefined) return undefined
  const items = start + wordBytes
  return (items + length * wordBytes) * 2 <= body.length ? { items, length } : undefined
}

function readBytes(body: string, { head, base }: { head: number; base: number }) {
  const offset = readSize(body, head)
  const length = offset === undefined ? undefined : readSize(body, base + offset)
  if (offset === undefined || length === undefined) return undefined
  const digits = digitsAt(body, base + offset + wordBytes, length)
  return digits === undefined ? undefined : `0x${digits}`
}

function readAddress(body: string, at: number): string | undefined {
  const word = digitsAt(body, at, wordBytes)
  return word?.startsWith('0'.repeat(24)) ? `0x${word.slice(24)}` : undefined
}

/** A place or a length: what lies behind the end of the calldata is neither. */
function readSize(body: string, at: number): number | undefined {
  const size = readUint(body, at)
  return size === undefined || size > body.length ? undefined : Number(size)
}

function readUint(body: string, at: number): bigint | undefined {
  const word = digitsAt(body, at, wordBytes)
  return word === undefined || !/^[0-9a-f]*$/i.test(word) ? undefined : BigInt(`0x${word}`)
}

function digitsAt(body: string, at: number, bytes: number): string | undefined {
  const end = (at + bytes) * 2
  return end <= body.length ? body.slice(at * 2, end) : undefined
}
