import { simpleMajority } from '@mandate/governance/tally'
import { governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import { type Address, encodeFunctionData, parseEther, zeroAddress } from 'viem'
import { proposalCalls } from '../proposalCalls.ts'
import { type GasChain, openGasChain, type Sender, senderAt } from './GasChain.ts'
import type { Delegation } from './TokenBench.ts'

export type GovernorContract =
  | 'MandateGovernor'
  | 'OpenZeppelinGovernor'
  | 'OpenZeppelinOverridableGovernor'

/** What a proposal is made as on our governor; OpenZeppelin's knows neither. */
export type ProposalKind = { proposalType: number; topic: number }

/** A new DAO on a new chain, in which every account but the first holds the same number of tokens. */
export type GovernorBench = {
  chain: GasChain
  contract: GovernorContract
  governor: Address
  members: readonly Sender[]
  delegate(from: Sender, to: Address): Promise<bigint>
  setDelegations(from: Sender, delegations: readonly Delegation[]): Promise<bigint>
  /** Proposes one action, with the least text; returns the gas and the proposal's id. */
  propose(text: string, kind: ProposalKind): Promise<{ gas: bigint; id: bigint }>
  call(from: Sender, functionName: string, args: readonly unknown[]): Promise<bigint>
}

export const plain: ProposalKind = { proposalType: 0, topic: 0 }
export const typedAndTopical: ProposalKind = { proposalType: 1, topic: 1 }

export const votingDelaySeconds = 100
export const votingPeriodSeconds = 100_000
export const lateExtensionSeconds = 10_000
const delay = 1_000
const quorumBasisPoints = 9_000
const transferSelector = '0xa9059cbb'

/** Each with the token that is made for it. */
const tokenOf = {
  MandateGovernor: 'GovernanceToken',
  OpenZeppelinGovernor: 'OpenZeppelinToken',
  OpenZeppelinOverridableGovernor: 'OpenZeppelinExtendedToken',
} as const satisfies Record<GovernorContract, string>

export async function openGovernorBench(contract: GovernorContract): Promise<GovernorBench> {
  const chain = await openGasChain()
  const [founder, ...members] = chain.senders
  if (founder === undefined) throw new Error('The network has no account.')
  const token = await chain.deploy(tokenOf[contract], [
    'Token',
    'TKN',
    founder.account.address,
    parseEther('1000000'),
  ])
  const treasury = await chain.deploy('Treasury', [delay, [], [], founder.account.address])
  const governor = await chain.deploy(contract, parametersOf(contract, token, treasury))
  const tokenCall = (from: Sender, functionName: string, args: readonly unknown[]) =>
    chain.send({ from, to: token, abi: governanceTokenAbi, functionName, args })
  for (const member of members) {
    await tokenCall(founder, 'transfer', [member.account.address, parseEther('1000')])
  }
  const proposer = senderAt(members, 0)
  const call = (from: Sender, functionName: string, args: readonly unknown[]) =>
    chain.send({ from, to: governor, abi: mandateGovernorAbi, functionName, args })

  return {
    chain,
    contract,
    governor,
    members,
    call,
    delegate: (from, to) => tokenCall(from, 'delegate', [to]),
    setDelegations: (from, delegations) => tokenCall(from, 'setDelegations', [delegations]),
    propose: async (description, { proposalType, topic }) => {
      const calldata = encodeFunctionData({
        abi: governanceTokenAbi,
        functionName: 'transfer',
        args: [proposer.account.address, 1n],
      })
      const submission = { targets: [token], values: [0n], calldatas: [calldata], description }
      const args = [submission.targets, submission.values, submission.calldatas, description]
      const isPlain = proposalType === 0 && topic === 0
      const gas = await call(proposer, 'propose', isPlain ? args : [...args, proposalType, topic])
      return { gas, id: proposalCalls(submission).id }
    },
  }
}

function parametersOf(contract: GovernorContract, token: Address, treasury: Address): unknown[] {
  const name = 'Governor'
  const common = [
    name,
    token,
    treasury,
    votingDelaySeconds,
    votingPeriodSeconds,
    1n,
    quorumBasisPoints,
  ]
  switch (contract) {
    case 'OpenZeppelinGovernor':
    case 'OpenZeppelinOverridableGovernor':
      return [...common, lateExtensionSeconds]
    case 'MandateGovernor': {
      const rules = {
        votingDelaySeconds,
        votingPeriodSeconds,
        executionDelaySeconds: 0,
        quorumBasisPoints,
        approvalThresholdBasisPoints: simpleMajority,
      }
      return [
        {
          name,
          token,
          timelock: treasury,
          proposalThreshold: 1n,
          lateQuorumExtensionSeconds: lateExtensionSeconds,
          guardian: zeroAddress,
          types: [
            { name: 'Standard', rules },
            { name: 'Payment', rules },
          ],
          topics: ['Treasury'],
          rules: [{ target: token, selector: transferSelector, topics: 0b11, types: 0b11 }],
        },
      ]
    }
    default:
      return contract satisfies never
  }
}

/** A reason of about a hundred bytes, as people give them. */
export const reason =
  'Worth its price: the work was asked for twice, nobody else offers it, and it can be stopped by May.'
