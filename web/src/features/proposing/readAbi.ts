import '../../lib/zodWithoutEval.ts'
import { type Abi, type AbiFunction, parseAbi, toFunctionSignature } from 'viem'
import { z } from 'zod'

export type ReadAbi =
  | { kind: 'read'; functions: readonly AbiFunction[] }
  | { kind: 'unreadable' }
  | { kind: 'empty' }

/** Types that Solidity has, so that none is encoded that no contract can take. */
const parameterType = z
  .string()
  .transform((type) => type.replace(/^(u?int)(?=\[|$)/, '$1256'))
  .refine((type) => {
    const [, base, width] = /^([a-z]+)(\d*)(?:\[\d*\])*$/.exec(type) ?? []
    const bits = Number(width)
    if (base === 'uint' || base === 'int') return bits % 8 === 0 && bits > 0 && bits <= 256
    if (base === 'bytes') return width === '' || (bits > 0 && bits <= 32)
    return /^(address|bool|string|tuple|function)$/.test(base ?? '') && width === ''
  })

const parameter: z.ZodType = z.lazy(() =>
  z.object({
    type: parameterType,
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

/**
 * Reads a pasted ABI: JSON (an array of items or of signatures, or a compiler's artefact with `abi`), or one signature a
 * line.
 */
export function readAbi(text: string): ReadAbi {
  const trimmed = text.trim()
  const abi = trimmed === '' ? undefined : parseText(trimmed)
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
    return parseSignatures(text.split('\n'))
  } catch {
    return undefined
  }
}

function parseSignatures(lines: readonly string[]): Abi {
  const signatures = lines.map((line) => line.trim().replace(/[;,]$/, ''))
  return parseAbi(signatures.filter((signature) => signature !== ''))
}

function parseJson(json: unknown): Abi {
  const signatures = z.array(z.string()).min(1).safeParse(json)
  if (signatures.success) return parseSignatures(signatures.data)
  const list = z.union([z.array(item), z.looseObject({ abi: z.array(item) })]).parse(json)
  const items = Array.isArray(list) ? list : list.abi
  const functions = items.filter(({ type }) => type === 'function')
  return functions.map((entry) => functionItem.parse(entry)) as Abi
}
