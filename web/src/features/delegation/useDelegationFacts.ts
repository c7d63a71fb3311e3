import { governanceTokenAbi } from '@mandate/protocol/abis'
import { useQuery } from '@tanstack/react-query'
import { type Address, getAddress, zeroAddress } from 'viem'
import { type Config, useConfig } from 'wagmi'
import { getBlockNumber, readContract } from 'wagmi/actions'
import { useDao } from '../../lib/DaoContext.tsx'

/** What the chain says before a delegation, all at one block. Amounts in token units, addresses lower case. */
export type DelegationFacts = {
  block: bigint
  /** What the delegator's balance weighs. */
  units: bigint
  delegate: string | null
  /** Voting power of the delegator, of its delegate and of the one it is about to choose. */
  powerOf: ReadonlyMap<string, bigint>
}

/** Reads the facts from the chain itself, so that what is signed is what was shown. `to` null: nobody. */
export function useDelegationFacts(delegator: string | undefined, to: string | null) {
  const config = useConfig()
  const { chain, contracts } = useDao()
  return useQuery({
    queryKey: ['chain', 'delegationFacts', chain.id, contracts.token, delegator ?? null, to],
    queryFn: () =>
      readFacts({ config, chainId: chain.id, token: contracts.token }, delegator ?? '', to),
    enabled: delegator !== undefined,
    staleTime: 0,
    refetchInterval: 15_000,
  })
}

type Source = { config: Config; chainId: number; token: Address }

async function readFacts(
  source: Source,
  delegator: string,
  to: string | null,
): Promise<DelegationFacts> {
  const { config, chainId } = source
  const block = await getBlockNumber(config, { chainId, cacheTime: 0 })
  const at = { ...source, block }
  const account = getAddress(delegator)
  const [units, current] = await Promise.all([
    readToken(at, 'balanceOf', account),
    readContract(config, {
      address: source.token,
      abi: governanceTokenAbi,
      functionName: 'delegates',
      args: [account],
      chainId,
      blockNumber: block,
    }),
  ])
  const delegate = current === zeroAddress ? null : current.toLowerCase()
  const accounts = [
    ...new Set([delegator, delegate, to].flatMap((one) => one?.toLowerCase() ?? [])),
  ]
  const powers = await Promise.all(
    accounts.map((one) => readToken(at, 'getVotes', getAddress(one))),
  )
  const powerOf = new Map(accounts.map((one, index) => [one, powers[index] ?? 0n]))
  return { block, units, delegate, powerOf }
}

function readToken(
  { config, chainId, token, block }: Source & { block: bigint },
  functionName: 'balanceOf' | 'getVotes',
  account: Address,
): Promise<bigint> {
  return readContract(config, {
    address: token,
    abi: governanceTokenAbi,
    functionName,
    args: [account],
    chainId,
    blockNumber: block,
  })
}
