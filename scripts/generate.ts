// Writes packages/protocol from the compiled contracts: their ABIs, and where a local chain has them. Its output is
// committed.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLocalChain } from './chain/openLocalChain.ts'
import { deployLocalDao } from './deployLocalDao.ts'
import { buildContracts } from './run/buildContracts.ts'
import { root } from './run/instance.ts'
import { seedParameters } from './seed/seedDao.ts'

const protocol = join(root, 'packages/protocol/src')
const notice = '// Generated from contracts/ by scripts/generate.ts; do not edit.\n\n'

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

async function writeAbis() {
  const sources = await Promise.all(contracts.map(readAbi))
  const declarations = sources.map(
    ({ name, abi }) =>
      `export const ${name[0]?.toLowerCase()}${name.slice(1)}Abi = ${JSON.stringify(abi, null, 2)} as const\n`,
  )
  await writeFile(join(protocol, 'abis.ts'), notice + declarations.join('\n'))
}

/** The same account deploys the same contracts in the same order on every new chain: the addresses never change. */
async function writeLocalContracts() {
  const directory = await mkdtemp(join(tmpdir(), 'mandate-'))
  const chain = await openLocalChain({
    path: join(directory, 'chain.jsonl'),
    begin: { version: 1, genesisTime: 1_700_000_000 },
  })
  const { contracts: addresses } = await deployLocalDao(chain, seedParameters)
  await chain.close()
  await rm(directory, { recursive: true })
  const lines = Object.entries(addresses).map(([name, address]) => `  ${name}: '${address}',\n`)
  await writeFile(
    join(protocol, 'localContracts.ts'),
    `${notice}export const localContracts = {\n${lines.join('')}} as const\n`,
  )
}

await buildContracts()
await writeAbis()
await writeLocalContracts()
