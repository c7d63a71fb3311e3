import type { DaoConfig } from '@mandate/governance/dao'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import {
  BaseError,
  ContractFunctionRevertedError,
  ContractFunctionZeroDataError,
  createPublicClient,
  http,
  type PublicClient,
} from 'viem'
import { UsageError } from '../run/UsageError.ts'

const timeoutMilliseconds = 5_000
const inFile = 'in the file that MANDATE_DAOS names'

/**
 * Makes sure that every DAO is where it is said to be. A chain whose RPC does not answer is left to the indexer, which
 * waits for it.
 * @throws UsageError that names the variable and the way on
 */
export async function checkChains(daos: readonly DaoConfig[]): Promise<void> {
  for (const dao of daos) {
    const variable = `MANDATE_RPC_URL_${dao.chain.id}`
    const url = process.env[variable] || dao.chain.rpcUrls[0]
    if (!/^https?:$/.test(URL.parse(url ?? '')?.protocol ?? '')) {
      throw new UsageError(`${variable} must be a http(s) address.`)
    }
    const transport = http(url, { timeout: timeoutMilliseconds, retryCount: 0 })
    const client = createPublicClient({ transport })
    const served = await client.getChainId().catch(() => undefined)
    if (served === undefined) {
      console.error(
        `The RPC of "${dao.chain.name}" does not answer yet; ${variable} may name another.`,
      )
      continue
    }
    if (served !== dao.chain.id) {
      throw new UsageError(
        `The RPC of "${dao.chain.name}" serves chain ${served}, but chain ${dao.chain.id} is configured: set ${variable} to an RPC of that chain, or correct the file that MANDATE_DAOS names.`,
      )
    }
    await checkDao(client, dao)
  }
}

async function checkDao(client: PublicClient, dao: DaoConfig): Promise<void> {
  const { slug, startBlock, contracts } = dao
  const head = await client.getBlockNumber()
  if (BigInt(startBlock) > head) {
    throw new UsageError(
      `The DAO "${slug}" begins with block ${startBlock}, but its chain has only ${head}: correct its startBlock ${inFile}.`,
    )
  }
  for (const [name, address] of Object.entries(contracts)) {
    if (await hasCode(client, { address })) continue
    throw new UsageError(
      `The DAO "${slug}" has no ${name} at ${address}: correct the address ${inFile}.`,
    )
  }
  await checkGovernor(client, dao)
  const { token } = contracts
  const isOlder =
    startBlock > 0 &&
    // A node that keeps no old states cannot say.
    (await hasCode(client, { address: token, blockNumber: BigInt(startBlock) - 1n }).catch(
      () => false,
    ))
  if (!isOlder) return
  throw new UsageError(
    `The DAO "${slug}" begins with block ${startBlock}, but its token is older, and balances would lack what happened before: correct its startBlock ${inFile}.`,
  )
}

/** Addresses are easily given one for the other. */
async function checkGovernor(client: PublicClient, { slug, contracts }: DaoConfig): Promise<void> {
  const { governor, token } = contracts
  const ask = (functionName: 'votingDelay' | 'token') =>
    client.readContract({ abi: mandateGovernorAbi, address: governor, functionName })
  const isGovernor = await ask('votingDelay').then(() => true, isNoAnswer)
  if (!isGovernor) {
    throw new UsageError(
      `What is at ${governor} is no Governor: correct the governor of "${slug}" ${inFile}.`,
    )
  }
  // One that counts votes in a way of its own may name no token.
  const counted = await ask('token').catch(() => token)
  if (String(counted).toLowerCase() === token) return
  throw new UsageError(
    `The governor of "${slug}" counts votes of the token ${String(counted).toLowerCase()}, not ${token}: correct the address ${inFile}.`,
  )
}

/** False for a contract without the function; what failed otherwise says nothing about it. */
function isNoAnswer(error: unknown): boolean {
  const isReverted =
    error instanceof BaseError &&
    error.walk(
      (cause) =>
        cause instanceof ContractFunctionRevertedError ||
        cause instanceof ContractFunctionZeroDataError,
    ) !== null
  return !isReverted
}

async function hasCode(
  client: PublicClient,
  asked: { address: `0x${string}`; blockNumber?: bigint },
): Promise<boolean> {
  const code = await client.getCode(asked)
  return code !== undefined && code !== '0x'
}
