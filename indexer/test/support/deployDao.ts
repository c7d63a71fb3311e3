import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DaoConfig } from '@mandate/governance/dao'
import { simpleMajority } from '@mandate/governance/tally'
import { treasuryAbi } from '@mandate/protocol/abis'
import { type Abi, type Hex, keccak256, parseEther, stringToHex, zeroAddress } from 'viem'
import type { TestChain } from './startChain.ts'

const artifacts = join(import.meta.dirname, '../../../artifacts/contracts')

export const supply = parseEther('1000000')
export const votingDelay = 3_600n
export const votingPeriod = 86_400n
export const timelockDelay = 7_200n
export const lateQuorumExtension = 21_600n

/** Type 1: what is proposed under it needs more. */
export const graveRules = {
  votingDelaySeconds: votingDelay,
  votingPeriodSeconds: 2n * votingPeriod,
  executionDelaySeconds: 600,
  quorumBasisPoints: 2_000,
  approvalThresholdBasisPoints: 6_667,
}

/** Texts may carry topics 0 and 1, as types 0 and 1. */
export const textRule = {
  target: zeroAddress,
  selector: '0x00000000',
  topics: 0b11,
  types: 0b11,
} as const

/**
 * Deploys a DAO whose whole supply the first account holds. The second account guards proposals, and may schedule and
 * cancel in the timelock directly, past the governor.
 * @param sister a DAO whose token and registry this one uses
 */
export async function deployDao(
  chain: TestChain,
  slug: string,
  sister?: DaoConfig,
): Promise<DaoConfig> {
  const deployer = chain.account(0)
  const guardian = chain.account(1)
  const startBlock = Number(await chain.client.getBlockNumber()) + 1
  const token =
    sister?.contracts.token ??
    (await deploy(chain, 'mocks/MintableToken', ['Assembly', 'ASM', deployer, supply]))
  const treasury = await deploy(chain, 'treasury/Treasury', [
    timelockDelay,
    [guardian],
    [zeroAddress],
    deployer,
  ])
  const governor = await deploy(chain, 'governor/MandateGovernor', [
    {
      name: slug,
      token,
      timelock: treasury,
      proposalThreshold: 0n,
      lateQuorumExtensionSeconds: lateQuorumExtension,
      guardian,
      types: [
        {
          name: 'Standard',
          rules: {
            votingDelaySeconds: votingDelay,
            votingPeriodSeconds: votingPeriod,
            executionDelaySeconds: 0,
            quorumBasisPoints: 400,
            approvalThresholdBasisPoints: simpleMajority,
          },
        },
        { name: 'Grave', rules: graveRules },
      ],
      topics: ['Treasury', 'Protocol'],
      rules: [textRule],
    },
  ])
  const registry =
    sister?.contracts.registry ?? (await deploy(chain, 'registry/DelegateRegistry', []))
  for (const role of ['PROPOSER_ROLE', 'CANCELLER_ROLE']) {
    await chain.client.writeContract({
      abi: treasuryAbi,
      address: treasury,
      functionName: 'grantRole',
      args: [keccak256(stringToHex(role)), governor],
      account: deployer,
    })
  }
  return {
    slug,
    name: 'Assembly',
    description: 'A DAO for tests.',
    chain: localChain(chain),
    contracts: { token, governor, treasury, registry },
    startBlock,
    topics: [],
  }
}

export function localChain({ id, url }: TestChain): DaoConfig['chain'] {
  return { id, name: 'Test', currency: 'ETH', rpcUrls: [url], isLocal: true }
}

async function deploy(chain: TestChain, contract: string, args: unknown[]): Promise<Hex> {
  return await deployArtifact(chain, await readArtifact(contract), args)
}

/** Returns where it is, in lower case. */
export async function deployArtifact(
  chain: TestChain,
  { abi, bytecode }: { abi: Abi; bytecode: Hex },
  args: unknown[],
): Promise<Hex> {
  const hash = await chain.client.deployContract({
    abi,
    bytecode,
    args,
    account: chain.account(0),
  })
  const { contractAddress } = await chain.client.waitForTransactionReceipt({ hash })
  if (!contractAddress) throw new Error('A contract was not deployed.')
  return contractAddress.toLowerCase() as Hex
}

async function readArtifact(contract: string): Promise<{ abi: Abi; bytecode: Hex }> {
  const name = contract.slice(contract.indexOf('/') + 1)
  try {
    return JSON.parse(await readFile(join(artifacts, `${contract}.sol`, `${name}.json`), 'utf8'))
  } catch (cause) {
    throw new Error('Compile the contracts first: npm run build:contracts', { cause })
  }
}
