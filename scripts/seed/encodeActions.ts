import { governanceTokenAbi, mandateGovernorAbi, treasuryAbi } from '@mandate/protocol/abis'
import { encodeFunctionData, type Hex, parseUnits, zeroAddress } from 'viem'
import type { DeployedDao } from '../deployDao.ts'
import type { SeedAction } from './SeedProposal.ts'
import { seedAddress } from './seedAddress.ts'

export type EncodedActions = { targets: Hex[]; values: bigint[]; calldatas: Hex[] }

type Call = { target: Hex; value: bigint; calldata: Hex }

export const units = (amount: number): bigint => parseUnits(String(amount), 18)

/** The calls that the actions make; a text without actions makes one that does nothing. */
export function encodeActions(
  actions: readonly SeedAction[],
  contracts: DeployedDao['contracts'],
): EncodedActions {
  const nothing: Call = { target: zeroAddress, value: 0n, calldata: '0x' }
  const calls = actions.length === 0 ? [nothing] : actions.map((one) => encode(one, contracts))
  return {
    targets: calls.map(({ target }) => target),
    values: calls.map(({ value }) => value),
    calldatas: calls.map(({ calldata }) => calldata),
  }
}

function encode(action: SeedAction, contracts: DeployedDao['contracts']): Call {
  const governor = { target: contracts.governor, value: 0n }
  switch (action.kind) {
    case 'tokens':
      return {
        target: contracts.token,
        value: 0n,
        calldata: encodeFunctionData({
          abi: governanceTokenAbi,
          functionName: 'transfer',
          args: [seedAddress(action.to), units(action.amount)],
        }),
      }
    case 'coins':
      return { target: seedAddress(action.to), value: units(action.amount), calldata: '0x' }
    case 'votingDelay':
      return {
        ...governor,
        calldata: encodeFunctionData({
          abi: mandateGovernorAbi,
          functionName: 'setVotingDelay',
          args: [action.seconds],
        }),
      }
    case 'proposalThreshold':
      return {
        ...governor,
        calldata: encodeFunctionData({
          abi: mandateGovernorAbi,
          functionName: 'setProposalThreshold',
          args: [units(action.tokens)],
        }),
      }
    case 'quorum':
      return {
        ...governor,
        calldata: encodeFunctionData({
          abi: mandateGovernorAbi,
          functionName: 'updateQuorumNumerator',
          args: [BigInt(action.basisPoints)],
        }),
      }
    case 'timelockDelay':
      return {
        target: contracts.treasury,
        value: 0n,
        calldata: encodeFunctionData({
          abi: treasuryAbi,
          functionName: 'updateDelay',
          args: [BigInt(action.seconds)],
        }),
      }
    default:
      return action satisfies never
  }
}
