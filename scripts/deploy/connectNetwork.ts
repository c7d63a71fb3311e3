import type { NetworkConnection } from 'hardhat/types/network'
import { UsageError } from '../run/UsageError.ts'

/** The network of hardhat.config.ts that takes its address and account from the environment. */
const networkFromEnvironment = 'custom'

export type DeployerConnection = {
  provider: NetworkConnection['provider']
  deployer: string
}

/**
 * Connects to a network of hardhat.config.ts and makes sure that it is the expected one.
 *
 * @throws UsageError for a missing variable, an RPC that does not answer, another chain, or an account without coins.
 */
export async function connectNetwork(options: {
  network?: string
  chainId: number
}): Promise<DeployerConnection> {
  const { network = networkFromEnvironment, chainId } = options
  if (network === networkFromEnvironment) checkEnvironment()
  const { default: hre } = await import('hardhat')
  if (!Object.hasOwn(hre.config.networks, network)) {
    throw new UsageError(`hardhat.config.ts has no network "${network}".`)
  }
  const { provider } = await hre.network.create(network)
  const actual = await readChainId(provider, network)
  if (actual !== chainId) {
    throw new UsageError(
      `The RPC is of chain ${actual}, but the DAO is meant for chain ${chainId}. Nothing was deployed.`,
    )
  }
  const [deployer] = await ask<string[]>(provider, 'eth_accounts', [])
  if (deployer === undefined) throw new UsageError(`The network "${network}" has no account.`)
  const balance = BigInt(await ask<string>(provider, 'eth_getBalance', [deployer, 'latest']))
  if (balance === 0n) {
    throw new UsageError(`The deployer ${deployer} has no coins on chain ${chainId} to pay with.`)
  }
  return { provider, deployer }
}

function checkEnvironment() {
  const { DEPLOY_RPC_URL: url = '', DEPLOY_PRIVATE_KEY: key = '' } = process.env
  if (url === '') throw new UsageError('Set DEPLOY_RPC_URL to the network’s RPC address.')
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
    throw new UsageError('DEPLOY_RPC_URL must be a http(s) address.')
  }
  if (key === '') {
    throw new UsageError('Set DEPLOY_PRIVATE_KEY to the private key of the deploying account.')
  }
  if (!/^(0x)?[0-9a-fA-F]{64}$/.test(key)) {
    throw new UsageError(
      'DEPLOY_PRIVATE_KEY must be 64 hexadecimal digits. (It is not shown here.)',
    )
  }
}

async function readChainId(provider: NetworkConnection['provider'], network: string) {
  try {
    return Number(await ask<string>(provider, 'eth_chainId', []))
  } catch {
    throw new UsageError(
      `The RPC of the network "${network}" does not answer. Is its address right, and is it up?`,
    )
  }
}

/** The node's answer to a standard method, which has exactly this form. */
async function ask<Answer>(
  provider: NetworkConnection['provider'],
  method: string,
  params: unknown[],
): Promise<Answer> {
  return (await provider.request({ method, params })) as Answer
}
