import '../../lib/zodWithoutEval.ts'
import { type Abi, type AbiFunction, parseAbi, toFunctionSignature } from 'viem'
import { z } from 'zod'

export type ReadAbi =
  | { kind: 'read'; functions: readonly AbiFunction[] }
  | { kind: 'unreadable' }
  | { kind: 'empty' }

const parameter: z.ZodType = z.lazy(() =>
  z.object({
    type: z.string().min(1),
    name: z.string().optional(),
    components: z.array(parameter).optional(),
  }),
)

const item = z.looseObject({ type: z.string() })

const functionItem = z.object({
  type: z.literal('function'),
  name: z.string().min(1),
  inputs: z.array(parameter).default([]),
  outputs: z.array(parameter).default([]),
  stateMutability: z.enum(['pure', 'view', 'nonpayable', 'payable']).default('nonpayable'),
})

/** Reads a pasted ABI: JSON (an array, or a compiler's artefact with `abi`), or one signature a line. */
export function readAbi(text: string): ReadAbi {
  const abi = parseText(text.trim())
  if (abi === undefined) return { kind: 'unreadable' }
  const functions = writableFunctions(abi)
  return functions.length === 0 ? { kind: 'empty' } : { kind: 'read', functions }
}

/** The functions of an ABI that change something, by name. */
export function writableFunctions(abi: Abi): readonly AbiFunction[] {
  return abi
    .filter((entry) => entry.type === 'function')
    .filter(({ stateMutability }) => stateMutability !== 'view' && stateMutability !== 'pure')
    .toSorted((a, b) => toFunctionSignature(a).localeCompare(toFunctionSignature(b)))
}

function parseText(text: string): Abi | undefined {
  try {
    if (text.startsWith('[') || text.startsWith('{')) return parseJson(JSON.parse(text))
    const lines = text.split('\n').map((line) => line.trim().replace(/[;,]$/, ''))
    return parseAbi(lines.filter((line) => line !== ''))
  } catch {
    return undefined
  }
}

function parseJson(json: unknown): Abi {
  const list = z.union([z.array(item), z.looseObject({ abi: z.array(item) })]).parse(json)
  const items = Array.isArray(list) ? list : list.abi
  const functions = items.filter(({ type }) => type === 'function')
  return functions.map((entry) => functionItem.parse(entry)) as Abi
}
