import type { Capability } from '@mandate/governance/capabilities'
import type { DaoConfig } from '@mandate/governance/dao'
import { governanceTokenAbi, mandateGovernorAbi, treasuryAbi } from '@mandate/protocol/abis'
import type { Claim, View } from './Claim.ts'

export type DaoRow = {
  treasury: `0x${string}`
  capabilities: readonly Capability[]
  totalSupply: string
  votingDelay: string
  votingPeriod: string
  proposalThreshold: string
  quorumNumerator: string
  timelockDelay: string
  lateQuorumExtension: string
  holderCount: number
  /** When the first delegation that the rows hold ends. */
  nextEnd: bigint | null
}

/** What a DAO's row says of its supply and its rules. */
export function claimsOfDao({ contracts }: DaoConfig, row: DaoRow): readonly Claim[] {
  const token = { abi: governanceTokenAbi, address: contracts.token }
  const governor = { abi: mandateGovernorAbi, address: contracts.governor }
  const can = (capability: Capability) => row.capabilities.includes(capability)
  return [
    claim('supply', row.totalSupply, { ...token, functionName: 'totalSupply' }),
    claim('voting delay', row.votingDelay, { ...governor, functionName: 'votingDelay' }),
    claim('voting period', row.votingPeriod, { ...governor, functionName: 'votingPeriod' }),
    claim('proposal threshold', row.proposalThreshold, {
      ...governor,
      functionName: 'proposalThreshold',
    }),
    ...(can('quorumFraction')
      ? [
          claim('quorum numerator', row.quorumNumerator, {
            ...governor,
            functionName: 'quorumNumerator',
            args: [],
          }),
        ]
      : []),
    ...(can('lateQuorum')
      ? [
          claim('late quorum extension', row.lateQuorumExtension, {
            ...governor,
            functionName: 'lateQuorumVoteExtension',
          }),
        ]
      : []),
    ...(can('timelock')
      ? [
          claim('delay in the timelock', row.timelockDelay, {
            abi: treasuryAbi,
            address: row.treasury,
            functionName: 'getMinDelay',
          }),
        ]
      : []),
  ]
}

function claim(what: string, indexed: string, view: View): Claim {
  return { subject: `the ${what}`, indexed, view, say: String, place: null }
}
