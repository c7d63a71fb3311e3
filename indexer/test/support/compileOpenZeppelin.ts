import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Abi, Hex } from 'viem'

type Output = {
  errors?: { severity: string; formattedMessage: string }[]
  contracts: Record<string, Record<string, { abi: Abi; evm: { bytecode: { object: string } } }>>
}

type Compiler = {
  compile(input: string, options: { import(path: string): { contents: string } }): string
}

const root = join(import.meta.dirname, '../../..')
const files = { four: 'VersionFour.sol', five: 'VersionFive.sol' } as const

type Version = keyof typeof files

/** Compiles OpenZeppelin's own contracts, of both versions if none is named; by the contracts' names. */
export function compileOpenZeppelin(
  ...versions: readonly Version[]
): ReadonlyMap<string, { abi: Abi; bytecode: Hex }> {
  const named = versions.length === 0 ? (['four', 'five'] as const) : versions
  const wanted = named.map((version) => files[version])
  const solc = createRequire(import.meta.url)('solc') as Compiler
  const sources = Object.fromEntries(
    wanted.map((file) => [
      file,
      { content: readFileSync(join(import.meta.dirname, 'openzeppelin', file), 'utf8') },
    ]),
  )
  const input = {
    language: 'Solidity',
    sources,
    settings: {
      optimizer: { enabled: true, runs: 1, details: { yul: false } },
      evmVersion: 'cancun',
      outputSelection: Object.fromEntries(
        wanted.map((file) => [file, { '*': ['abi', 'evm.bytecode.object'] }]),
      ),
    },
  }
  const output = JSON.parse(
    solc.compile(JSON.stringify(input), {
      import: (path) => ({ contents: readFileSync(join(root, 'node_modules', path), 'utf8') }),
    }),
  ) as Output
  const errors = output.errors?.filter(({ severity }) => severity === 'error') ?? []
  if (errors.length > 0) throw new Error(errors.map((error) => error.formattedMessage).join('\n'))
  return new Map(
    wanted.flatMap((file) =>
      Object.entries(output.contracts[file] ?? {}).map(
        ([name, { abi, evm }]) => [name, { abi, bytecode: `0x${evm.bytecode.object}` }] as const,
      ),
    ),
  )
}
