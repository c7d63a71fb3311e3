// npm run deploy -- --parameters <file>: deploys a new DAO to the network of DEPLOY_RPC_URL from the account of
// DEPLOY_PRIVATE_KEY, and writes the file for MANDATE_DAOS. The same command takes up a deployment that broke off.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { DaoConfig } from '@mandate/governance/dao'
import { PrettyEventHandler } from '@nomicfoundation/hardhat-ignition/helpers'
import { localChainId } from './chain/createEngine.ts'
import { connectNetwork } from './deploy/connectNetwork.ts'
import { numberActionRules } from './deploy/numberActionRules.ts'
import { type Deployment, readDeployment } from './deploy/readDeployment.ts'
import { type DaoParameters, deployDao } from './deployDao.ts'
import { buildContracts } from './run/buildContracts.ts'
import { stateDirectory } from './run/instance.ts'
import { readOptions, refuseWords } from './run/readOptions.ts'
import { runUntilStopped } from './run/runUntilStopped.ts'
import { UsageError } from './run/UsageError.ts'

const usage = `npm run deploy -- --parameters <file> [options]

  --parameters <file>   what the DAO is to be; copy scripts/ignition/dao.example.json
  --chain-id N          refuse any other chain than N
  --network <name>      a network of hardhat.config.ts instead of the environment's
  --output <file>       where to write the file for MANDATE_DAOS

Environment: DEPLOY_RPC_URL is the network's RPC, DEPLOY_PRIVATE_KEY the deploying account's key. After a failure the
same command goes on where it broke off.`

await runUntilStopped(async () => {
  const { values, positionals } = readOptions(usage, {
    parameters: { type: 'string' },
    network: { type: 'string' },
    'chain-id': { type: 'string' },
    output: { type: 'string' },
  })
  refuseWords(positionals)
  if (values.parameters === undefined) {
    throw new UsageError(
      'Say what to deploy: npm run deploy -- --parameters <file>. scripts/ignition/dao.example.json is one to copy.',
    )
  }
  const deployment = readDeployment(values.parameters)
  const { chain, slug } = deployment
  checkChainId(values['chain-id'], chain.id)
  const { provider, deployer } = await connectNetwork({
    network: values.network,
    chainId: chain.id,
  })

  await buildContracts()
  const { default: hre } = await import('hardhat')
  const directory = join(stateDirectory, 'deployments', `${slug}-${chain.id}`)
  const { contracts, startBlock } = await deployDao({
    provider,
    deployer,
    directory,
    parameters: parametersOf(deployment, deployer),
    listener: new PrettyEventHandler(hre.interruptions),
    // The local chain mines when asked to; elsewhere Ignition waits for blocks that are unlikely to be undone.
    config: chain.id === localChainId ? { blockPollingInterval: 50, requiredConfirmations: 1 } : {},
  })

  const { name, description } = deployment
  // The governor counts its topics from 1, in the order in which it is given them.
  const topics = deployment.topics.map((topic, index) => ({ ...topic, number: index + 1 }))
  const dao: DaoConfig = { slug, name, description, chain, contracts, startBlock, topics }
  const file = resolve(values.output ?? join(directory, 'daos.json'))
  mkdirSync(directory, { recursive: true })
  writeFileSync(file, `${JSON.stringify([dao], null, 2)}\n`)
  console.log(`\n${name} is deployed on chain ${chain.id}, from block ${startBlock}:`)
  for (const [part, address] of Object.entries(contracts)) console.log(`  ${part}: ${address}`)
  console.log(`\nServe it with MANDATE_DAOS=${file}`)
  return 0
})

function checkChainId(expected: string | undefined, chainId: number) {
  if (expected === undefined || expected === String(chainId)) return
  throw new UsageError(
    `--chain-id says ${expected}, but the parameters are for chain ${chainId}. Nothing was deployed.`,
  )
}

function parametersOf({ name, token, governor, treasury, topics }: Deployment, deployer: string) {
  const { proposalTypes } = governor
  const parameters: DaoParameters = {
    name,
    tokenName: token.name,
    tokenSymbol: token.symbol,
    supply: token.supply,
    treasuryTokens: token.toTreasury,
    founder: token.founder ?? deployer,
    votingDelaySeconds: governor.votingDelaySeconds,
    votingPeriodSeconds: governor.votingPeriodSeconds,
    proposalThreshold: governor.proposalThreshold,
    quorumBasisPoints: governor.quorumBasisPoints,
    lateQuorumExtensionSeconds: governor.lateQuorumExtensionSeconds,
    timelockDelaySeconds: treasury.delaySeconds,
    guardian: governor.guardian,
    proposalTypes,
    topicNames: topics.map((topic) => topic.name),
    actionRules: numberActionRules({ rules: governor.actionRules, topics, types: proposalTypes }),
  }
  return parameters
}
