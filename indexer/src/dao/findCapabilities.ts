import type { Context } from 'ponder:registry'
import {
  type Capability,
  capabilities,
  countingCapabilities,
} from '@mandate/governance/capabilities'
import type { DaoConfig } from '@mandate/governance/dao'
import { governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import { type Abi, getAbiItem, toFunctionSelector } from 'viem'
import { readOptional } from '../lib/readOptional.ts'

type Probe = {
  of: 'token' | 'governor'
  /** A view that only contracts with the capability answer. */
  view: { abi: Abi; functionName: string; args?: readonly unknown[] }
  /** What they answer; absent: anything. */
  answer?: unknown
}

/** ERC-165: the interface's only function. */
const relayId = toFunctionSelector(getAbiItem({ abi: mandateGovernorAbi, name: 'castBallots' }))

const anybody = '0x0000000000000000000000000000000000000001'

/** An instruction with shares and an end. */
const delegationProbe = {
  of: 'token',
  view: { abi: governanceTokenAbi, functionName: 'delegationOf', args: [anybody, 0] },
} as const

/**
 * How a capability is found; null: `COUNTING_MODE` names it. By what a contract does, never by what it is called or
 * which version it says it is.
 */
const probes = {
  timelock: { of: 'governor', view: { abi: mandateGovernorAbi, functionName: 'timelock' } },
  quorumFraction: {
    of: 'governor',
    view: { abi: mandateGovernorAbi, functionName: 'quorumNumerator', args: [] },
  },
  lateQuorum: {
    of: 'governor',
    view: { abi: mandateGovernorAbi, functionName: 'lateQuorumVoteExtension' },
  },
  guardian: { of: 'governor', view: { abi: mandateGovernorAbi, functionName: 'proposalGuardian' } },
  fractional: null,
  splitBallots: null,
  override: null,
  split: delegationProbe,
  terms: delegationProbe,
  topics: {
    of: 'token',
    view: { abi: governanceTokenAbi, functionName: 'topicsOf', args: [anybody] },
  },
  types: {
    of: 'governor',
    view: { abi: mandateGovernorAbi, functionName: 'proposalTypeOf', args: [0] },
  },
  relay: {
    of: 'governor',
    view: { abi: mandateGovernorAbi, functionName: 'supportsInterface', args: [relayId] },
    answer: true,
  },
} as const satisfies Record<Capability, Probe | null>

/** What a DAO's contracts can do. */
export async function findCapabilities(
  client: Context['client'],
  contracts: DaoConfig['contracts'],
): Promise<Capability[]> {
  const countingMode = await readOptional(client, {
    abi: mandateGovernorAbi,
    address: contracts.governor,
    functionName: 'COUNTING_MODE',
  })
  const counting = countingCapabilities(countingMode ?? '')
  const answers = await Promise.all(
    capabilities.map(async (capability) => {
      const probe: Probe | null = probes[capability]
      if (probe === null) return counting.includes(capability)
      const answer = await readOptional(client, { ...probe.view, address: contracts[probe.of] })
      return probe.answer === undefined ? answer !== null : answer === probe.answer
    }),
  )
  return capabilities.filter((_, index) => answers[index])
}
