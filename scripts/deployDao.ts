import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DaoConfig } from '@mandate/governance/dao'
import {
  errorDeploymentResultToExceptionMessage,
  HardhatArtifactResolver,
} from '@nomicfoundation/hardhat-ignition/helpers'
import {
  type DeployConfig,
  DeploymentResultType,
  deploy,
  type EIP1193Provider,
  type ExecutionEventListener,
} from '@nomicfoundation/ignition-core'
import { isAddress } from 'viem'
import daoModule from './ignition/dao.ts'

/** What a new DAO is made of. Times in seconds, amounts in token units (18 decimals). */
export type DaoParameters = {
  name: string
  tokenName: string
  tokenSymbol: string
  supply: bigint
  /** Part of the supply that goes to the treasury. */
  treasuryTokens: bigint
  /** Receives the rest of the supply. */
  founder: string
  votingDelaySeconds: number
  votingPeriodSeconds: number
  proposalThreshold: bigint
  quorumBasisPoints: number
  lateQuorumExtensionSeconds: number
  timelockDelaySeconds: number
  /** May cancel any proposal; absent: only its proposer may. */
  guardian?: string
}

export type DeployedDao = {
  contracts: Required<DaoConfig['contracts']>
  /** No event of the DAO is older than this block. */
  startBlock: number
}

/**
 * Deploys a DAO by Ignition from the account `deployer` of `provider`.
 *
 * @param options.directory Ignition's journal: a deployment that broke off is taken up again from there.
 * @throws Error with Ignition's own words for what failed.
 */
export async function deployDao(options: {
  provider: EIP1193Provider
  deployer: string
  parameters: DaoParameters
  directory?: string
  config?: Partial<DeployConfig>
  listener?: ExecutionEventListener
}): Promise<DeployedDao> {
  const { default: hre } = await import('hardhat')
  const startBlock = await readStartBlock(options.provider, options.directory)
  const { founder, guardian, ...parameters } = options.parameters
  const result = await deploy({
    ignitionModule: daoModule,
    artifactResolver: new HardhatArtifactResolver(hre.artifacts),
    provider: options.provider,
    accounts: [options.deployer],
    defaultSender: options.deployer,
    deploymentDir: options.directory,
    config: options.config,
    executionEventListener: options.listener,
    deploymentParameters: {
      Dao: {
        ...parameters,
        founder,
        founderTokens: parameters.supply - parameters.treasuryTokens,
        ...(guardian === undefined ? {} : { guardian }),
      },
    },
  })
  if (result.type !== DeploymentResultType.SUCCESSFUL_DEPLOYMENT) {
    throw new Error(errorDeploymentResultToExceptionMessage(result))
  }
  const addressOf = (contract: string) => readAddress(result.contracts[`Dao#${contract}`]?.address)
  return {
    contracts: {
      token: addressOf('GovernanceToken'),
      governor: addressOf('MandateGovernor'),
      treasury: addressOf('Treasury'),
      registry: addressOf('DelegateRegistry'),
    },
    startBlock,
  }
}

/** The block before the first attempt, kept beside Ignition's journal for the attempts after it. */
async function readStartBlock(provider: EIP1193Provider, directory?: string): Promise<number> {
  const file = directory === undefined ? undefined : join(directory, 'start-block')
  if (file !== undefined && existsSync(file)) return Number(readFileSync(file, 'utf8'))
  const block = Number(await provider.request({ method: 'eth_blockNumber', params: [] }))
  if (directory !== undefined && file !== undefined) {
    mkdirSync(directory, { recursive: true })
    writeFileSync(file, String(block))
  }
  return block
}

function readAddress(value: unknown): `0x${string}` {
  if (typeof value !== 'string' || !isAddress(value)) throw new Error(`Not an address: ${value}`)
  return `0x${value.slice(2).toLowerCase()}`
}
