import type { DaoConfig } from '@mandate/governance/dao'
import { daos } from '../../../dao.config.ts'

type ContractName = keyof DaoConfig['contracts']

/** The DAOs of a chain. */
export function daosOfChain(chainId: number): readonly DaoConfig[] {
  return daos.filter((dao) => dao.chain.id === chainId)
}

/** The first block of a chain that is read: what any of its DAOs needs. */
export function firstBlockOfChain(chainId: number): number {
  return Math.min(...daosOfChain(chainId).map(({ startBlock }) => startBlock))
}

/** The DAOs that a contract belongs to: one token or registry may serve several. */
export function daosOfContract(
  chainId: number,
  name: ContractName,
  address: string,
): readonly DaoConfig[] {
  return daosOfChain(chainId).filter((dao) => dao.contracts[name] === address.toLowerCase())
}
