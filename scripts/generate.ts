// Writes packages/protocol from the compiled contracts. Run it after `hardhat build`; its output is committed.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

const contracts = [
  'token/GovernanceToken',
  'governor/MandateGovernor',
  'treasury/Treasury',
  'registry/DelegateRegistry',
]

async function readAbi(contract: string): Promise<{ name: string; abi: unknown[] }> {
  const name = contract.slice(contract.indexOf('/') + 1)
  const file = join(root, 'artifacts/contracts', `${contract}.sol`, `${name}.json`)
  const { abi } = JSON.parse(await readFile(file, 'utf8')) as { abi: unknown[] }
  return { name, abi }
}

const sources = await Promise.all(contracts.map(readAbi))
const declarations = sources.map(
  ({ name, abi }) =>
    `export const ${name[0]?.toLowerCase()}${name.slice(1)}Abi = ${JSON.stringify(abi, null, 2)} as const\n`,
)
await writeFile(
  join(root, 'packages/protocol/src/abis.ts'),
  `// Generated from contracts/ by scripts/generate.ts; do not edit.\n\n${declarations.join('\n')}`,
)
