import type { Context } from 'ponder:registry'
import type { DaoConfig } from '@mandate/governance/dao'
import { governanceTokenAbi, mandateGovernorAbi, treasuryAbi } from '@mandate/protocol/abis'
import { optionalAddress } from '../lib/optionalAddress.ts'
import { readOptional } from '../lib/readOptional.ts'

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
  const at = { blockNumber }
  const governor = { abi: mandateGovernorAbi, address } as const
  const [votingDelay, votingPeriod, threshold, numerator, extension, guardian] = await Promise.all([
    client.readContract({ ...governor, ...at, functionName: 'votingDelay' }),
    client.readContract({ ...governor, ...at, functionName: 'votingPeriod' }),
    client.readContract({ ...governor, ...at, functionName: 'proposalThreshold' }),
    readOptional(client, { ...governor, functionName: 'quorumNumerator', args: [] }, at),
    readOptional(client, { ...governor, functionName: 'lateQuorumVoteExtension' }, at),
    readOptional(client, { ...governor, functionName: 'proposalGuardian' }, at),
  ])
  return {
    votingDelay,
    votingPeriod,
    proposalThreshold: threshold,
    quorumNumerator: numerator ?? 0n,
    lateQuorumExtension: BigInt(extension ?? 0),
    guardian: guardian === null ? null : optionalAddress(guardian),
  }
}

async function readTreasury(
  client: Context['client'],
  address: `0x${string}`,
  blockNumber: bigint,
): Promise<{ timelockDelay: bigint }> {
  const view = { abi: treasuryAbi, address, functionName: 'getMinDelay' } as const
  // A governor without a timelock is its own treasury, which lets nothing wait.
  return { timelockDelay: (await readOptional(client, view, { blockNumber })) ?? 0n }
}
