import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openLocalChain } from '../../scripts/chain/openLocalChain.ts'
import { serveRpc } from '../../scripts/chain/serveRpc.ts'
import { findFreePorts } from '../support/findFreePorts.ts'
import { openCommands } from '../support/openCommands.ts'

const example = join(import.meta.dirname, '../../scripts/ignition/dao.example.json')
/** Of the first account of every local chain: known to everybody, worth nothing. */
const localKey = '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80'
const base = await findFreePorts()
const { run, state } = openCommands()

describe('deploy', () => {
  const rpcUrl = `http://127.0.0.1:${base + 2}`

  /** Deploys the example through the RPC at `url`, paid by the local key. */
  const deploy = (url: string, ...options: string[]) =>
    run('deploy.ts', ['--parameters', example, ...options], {
      DEPLOY_RPC_URL: url,
      DEPLOY_PRIVATE_KEY: localKey,
    })

  test('error: variables are missing', async () => {
    const { output } = await run('deploy.ts', ['--parameters', example])
    expect(output.trim()).toBe('Set DEPLOY_RPC_URL to the network’s RPC address.')
  })

  test('error: the parameters do not describe a DAO', async () => {
    const file = join(state, 'parameters.json')
    const parameters = JSON.parse(await readFile(example, 'utf8'))
    parameters.token.toTreasury = '2000000'
    parameters.governor.quorumBasisPoints = 20_000
    await writeFile(file, JSON.stringify(parameters))
    const { code, output } = await run('deploy.ts', ['--parameters', file])
    expect(code).toBe(1)
    expect(output).toContain('governor.quorumBasisPoints')
  })

  test('error: the RPC is down', async () => {
    const { code, output } = await deploy('http://127.0.0.1:9')
    expect(code).toBe(1)
    expect(output).toContain('does not answer')
    expect(output).not.toContain(localKey)
  })

  test('default: deploys, and writes the file that MANDATE_DAOS names', async () => {
    const chain = await openLocalChain({
      path: join(state, 'deploy.jsonl'),
      begin: { version: 1, genesisTime: 1_700_000_000 },
    })
    chain.startClock()
    const rpc = await serveRpc(base + 2, chain.request)
    const other = await deploy(rpcUrl, '--chain-id', '1')
    expect(other.output).toContain('--chain-id says 1, but the parameters are for chain 31337')

    const file = join(state, 'daos.json')
    const { code, output } = await deploy(rpcUrl, '--output', file)
    expect(output).toContain(`MANDATE_DAOS=${file}`)
    expect(code).toBe(0)
    const [dao] = JSON.parse(await readFile(file, 'utf8'))
    expect(dao).toMatchObject({ slug: 'harbour', chain: { id: 31337 } })
    expect(dao.startBlock).toBeLessThan(100)
    // By its number the index and the screens know a topic of the governor again.
    expect(dao.topics).toMatchObject([
      { id: 'treasury', number: 1 },
      { id: 'protocol', number: 2 },
    ])
    for (const address of Object.values(dao.contracts)) {
      expect(await chain.request({ method: 'eth_getCode', params: [address, 'latest'] })).not.toBe(
        '0x',
      )
    }
    rpc.closeAllConnections()
    rpc.close()
    await chain.close()
  }, 240_000)

  test('error: another chain', async () => {
    const chain = await openLocalChain({
      path: join(state, 'other.jsonl'),
      begin: { version: 1, genesisTime: 1_700_000_000 },
    })
    const rpc = await serveRpc(base + 2, ({ method, params }) =>
      method === 'eth_chainId' ? Promise.resolve('0x1') : chain.request({ method, params }),
    )
    const { code, output } = await deploy(rpcUrl)
    rpc.closeAllConnections()
    rpc.close()
    await chain.close()
    expect(code).toBe(1)
    expect(output).toContain(
      'The RPC is of chain 1, but the DAO is meant for chain 31337. Nothing was deployed.',
    )
  })
})
