import type { Context } from 'ponder:registry'
import type { DaoConfig } from '@mandate/governance/dao'
import { governanceTokenAbi, mandateGovernorAbi, treasuryAbi } from '@mandate/protocol/abis'
import { optionalAddress } from '../lib/optionalAddress.ts'

const nothing = {
  totalSupply: 0n,
  votingDelay: 0n,
  votingPeriod: 0n,
  proposalThreshold: 0n,
  quorumNumerator: 0n,
  timelockDelay: 0n,
  lateQuorumExtension: 0n,
  guardian: null,
}

/**
 * The settings as they stood before the first block that is read; from there on events tell every change.
 * Contracts that did not exist yet have none: their constructors announce them.
 * @throws Error when tokens were issued before, because nobody would tell who holds them
 */
export async function readSettingsBefore(
  client: Context['client'],
  { slug, contracts: { token, governor, treasury } }: DaoConfig,
  firstBlock: number,
) {
  if (firstBlock === 0) return nothing
  const blockNumber = BigInt(firstBlock - 1)
  const exists = async (address: `0x${string}`) =>
    (await client.getCode({ address, blockNumber })) !== undefined

  if ((await exists(token)) && (await readSupply(client, token, blockNumber)) !== 0n) {
    throw new Error(
      `The DAO "${slug}" is read from block ${firstBlock} on, but its token was issued before: ` +
        'set startBlock to the block that deployed the token, or balances would be wrong.',
    )
  }
  return {
    ...nothing,
    ...((await exists(governor)) && (await readGovernor(client, governor, blockNumber))),
    ...((await exists(treasury)) && (await readTreasury(client, treasury, blockNumber))),
  }
}

async function readSupply(
  client: Context['client'],
  address: `0x${string}`,
  blockNumber: bigint,
): Promise<bigint> {
  const token = { abi: governanceTokenAbi, address, blockNumber } as const
  return await client.readContract({ ...token, functionName: 'totalSupply' })
}

async function readGovernor(
  client: Context['client'],
  address: `0x${string}`,
  blockNumber: bigint,
) {
  const governor = { abi: mandateGovernorAbi, address, blockNumber } as const
  const [votingDelay, votingPeriod, threshold, numerator, extension, guardian] = await Promise.all([
    client.readContract({ ...governor, functionName: 'votingDelay' }),
    client.readContract({ ...governor, functionName: 'votingPeriod' }),
    client.readContract({ ...governor, functionName: 'proposalThreshold' }),
    client.readContract({ ...governor, functionName: 'quorumNumerator' }),
    client.readContract({ ...governor, functionName: 'lateQuorumVoteExtension' }),
    client.readContract({ ...governor, functionName: 'proposalGuardian' }),
  ])
  return {
    votingDelay,
    votingPeriod,
    proposalThreshold: threshold,
    quorumNumerator: numerator,
    lateQuorumExtension: BigInt(extension),
    guardian: optionalAddress(guardian),
  }
}

async function readTreasury(
  client: Context['client'],
  address: `0x${string}`,
  blockNumber: bigint,
): Promise<{ timelockDelay: bigint }> {
  const treasury = { abi: treasuryAbi, address, blockNumber } as const
  return { timelockDelay: await client.readContract({ ...treasury, functionName: 'getMinDelay' }) }
}
