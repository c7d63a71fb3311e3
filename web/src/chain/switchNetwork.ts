import {
  BaseError,
  type Chain,
  type Client,
  numberToHex,
  ResourceUnavailableRpcError,
  SwitchChainError,
  UserRejectedRequestError,
} from 'viem'
import { addChain, switchChain } from 'viem/actions'
import type { Config, Connector } from 'wagmi'
import { getConnection, getConnectorClient } from 'wagmi/actions'

const looks = 10
const lookMs = 300
/** What the reader said, or is still asked. */
const answers = [UserRejectedRequestError.code, ResourceUnavailableRpcError.code]

/**
 * Asks the connected wallet over to the DAO's network, adding it where the wallet does not know it, and looks whether it
 * went. wagmi's own switch waits for the change, and for ever where a wallet says yes and stays.
 * @throws UserRejectedRequestError, SwitchChainError
 */
export async function switchNetwork(config: Config): Promise<void> {
  const { connector } = getConnection(config)
  if (connector === undefined) return
  const [chain] = config.chains
  const client = await getConnectorClient(config, { connector })
  await askOver(client, chain)
  if (!(await arrivesAt(chain.id, connector))) {
    throw new SwitchChainError(new Error(`The wallet said yes and did not go to ${chain.id}.`))
  }
  // Not every wallet tells of the change by itself.
  connector.onChainChanged(numberToHex(chain.id))
}

async function askOver(client: Client, chain: Chain): Promise<void> {
  try {
    await switchChain(client, { id: chain.id }).catch(async (error: unknown) => {
      if (!hasCode(error, SwitchChainError.code)) throw error
      await addChain(client, { chain })
    })
  } catch (error) {
    const isAnswered = answers.some((code) => hasCode(error, code))
    throw isAnswered || !(error instanceof Error) ? error : new SwitchChainError(error)
  }
}

async function arrivesAt(chainId: number, connector: Connector): Promise<boolean> {
  for (let look = 0; look < looks; look++) {
    if ((await connector.getChainId()) === chainId) return true
    await new Promise((resolve) => setTimeout(resolve, lookMs))
  }
  return false
}

/** Whether an error, or what it wraps, carries a code of EIP-1193 or EIP-3085. */
function hasCode(error: unknown, code: number): boolean {
  const carries = (cause: unknown) => codeOf(cause) === code || codeOf(originalOf(cause)) === code
  return error instanceof BaseError ? error.walk(carries) !== null : carries(error)
}

function codeOf(cause: unknown): unknown {
  return cause instanceof Object && 'code' in cause ? cause.code : undefined
}

/** MetaMask's mobile app hides the code there. */
function originalOf(cause: unknown): unknown {
  if (!(cause instanceof Object && 'data' in cause && cause.data instanceof Object))
    return undefined
  return 'originalError' in cause.data ? cause.data.originalError : undefined
}
