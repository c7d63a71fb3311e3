import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DaoConfig } from '@mandate/governance/dao'
import { simpleMajority } from '@mandate/governance/tally'
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
import type { ActionRule, ProposalType } from './deploy/ProposalRules.ts'
import { createDaoModule } from './ignition/dao.ts'

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
  /** These times and this quorum are the default proposal type's, which passes by simple majority. */
  votingDelaySeconds: number
  votingPeriodSeconds: number
  proposalThreshold: bigint
  quorumBasisPoints: number
  lateQuorumExtensionSeconds: number
  /** Types 1 and following. */
  proposalTypes?: readonly ProposalType[]
  /** Names of topics 1 and following, at most 16. */
  topicNames?: readonly string[]
  /** What actions may carry; without a rule the default type and no topic. */
  actionRules?: readonly ActionRule[]
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
  const { parameters } = options
  const result = await deploy({
    ignitionModule: createDaoModule({
      types: [defaultTypeOf(parameters), ...(parameters.proposalTypes ?? [])],
      topics: parameters.topicNames ?? [],
      actionRules: parameters.actionRules ?? [],
    }),
    artifactResolver: new HardhatArtifactResolver(hre.artifacts),
    provider: options.provider,
    accounts: [options.deployer],
    defaultSender: options.deployer,
    deploymentDir: options.directory,
    config: options.config,
    executionEventListener: options.listener,
    deploymentParameters: {
      Dao: {
        name: parameters.name,
        tokenName: parameters.tokenName,
        tokenSymbol: parameters.tokenSymbol,
        supply: parameters.supply,
        treasuryTokens: parameters.treasuryTokens,
        founder: parameters.founder,
        founderTokens: parameters.supply - parameters.treasuryTokens,
        proposalThreshold: parameters.proposalThreshold,
        lateQuorumExtensionSeconds: parameters.lateQuorumExtensionSeconds,
        timelockDelaySeconds: parameters.timelockDelaySeconds,
        ...(parameters.guardian === undefined ? {} : { guardian: parameters.guardian }),
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

function defaultTypeOf(parameters: DaoParameters): ProposalType {
  return {
    name: 'Standard',
    votingDelaySeconds: parameters.votingDelaySeconds,
    votingPeriodSeconds: parameters.votingPeriodSeconds,
    executionDelaySeconds: 0,
    quorumBasisPoints: parameters.quorumBasisPoints,
    approvalThresholdBasisPoints: simpleMajority,
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
