import type { DaoConfig } from '@mandate/governance/dao'
import { treasuryAbi } from '@mandate/protocol/abis'
import { type Abi, type Hex, keccak256, parseEther, stringToHex } from 'viem'
import { deployArtifact, localChain } from './deployDao.ts'
import type { TestChain } from './startChain.ts'

export const openZeppelinSupply = parseEther('1000000')

type Kind = {
  token: string
  governor: string
  /** Absent: the governor executes by itself. */
  treasury?: string
}

export const openZeppelinKinds = {
  four: { token: 'TokenFour', governor: 'GovernorFour', treasury: 'TreasuryFour' },
  blocks: { token: 'TokenOfBlocks', governor: 'GovernorOfBlocks', treasury: 'TreasuryFive' },
  seconds: { token: 'TokenOfSeconds', governor: 'GovernorOfSeconds' },
} as const satisfies Record<string, Kind>

type Options = {
  chain: TestChain
  compiled: ReadonlyMap<string, { abi: Abi; bytecode: Hex }>
  kind: keyof typeof openZeppelinKinds
}

/** Deploys a DAO of OpenZeppelin's own contracts, whose whole supply the first account holds. */
export async function deployOpenZeppelin({ chain, compiled, kind }: Options): Promise<DaoConfig> {
  const names: Kind = openZeppelinKinds[kind]
  const startBlock = Number(await chain.client.getBlockNumber()) + 1
  const deploy = async (name: string, args: unknown[]) => {
    const artifact = compiled.get(name)
    if (artifact === undefined) throw new Error(`${name} was not compiled.`)
    return await deployArtifact(chain, artifact, args)
  }
  const token = await deploy(names.token, [openZeppelinSupply])
  const treasury =
    names.treasury === undefined ? null : await deploy(names.treasury, [60n, chain.account(0)])
  const governor = await deploy(names.governor, treasury === null ? [token] : [token, treasury])
  for (const role of treasury === null ? [] : ['PROPOSER_ROLE', 'CANCELLER_ROLE']) {
    await chain.client.writeContract({
      abi: treasuryAbi,
      address: treasury ?? governor,
      functionName: 'grantRole',
      args: [keccak256(stringToHex(role)), governor],
      account: chain.account(0),
    })
  }
  return {
    slug: kind,
    name: `OpenZeppelin, ${kind}`,
    description: '',
    chain: localChain(chain),
    contracts: { token, governor, treasury: treasury ?? governor },
    startBlock,
    topics: [],
  }
}
