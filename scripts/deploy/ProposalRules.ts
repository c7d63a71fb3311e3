import { type Hex, isAddress, toFunctionSelector } from 'viem'

/** A proposal type's rules. Shares in basis points, times in seconds. */
export type ProposalType = {
  name: string
  votingDelaySeconds: number
  votingPeriodSeconds: number
  /** Least time between queueing and execution; the timelock's own minimum holds in any case. */
  executionDelaySeconds: number
  quorumBasisPoints: number
  /** 5,000 is the simple majority. */
  approvalThresholdBasisPoints: number
}

/** Contracts that are deployed with the rules; `texts` are calls that do nothing, `coins` payments of the chain's coins. */
export const ruleTargets = ['governor', 'treasury', 'token', 'texts', 'coins'] as const

/** What a call may carry. Numbers of topics (0: none) and of types (0: the default one). */
export type ActionRule = {
  target: (typeof ruleTargets)[number] | Hex
  /** Such as `transfer(address,uint256)`; absent for texts and coins. */
  function?: string
  topics: readonly number[]
  types: readonly number[]
}

/** A payment of coins stands under this address, whoever receives it. */
const coins = '0xeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee'
const noSelector = '0x00000000'

/** @throws Error for a target that does not fit its function. */
export function encodeActionRule<Treasury, Token>(
  { target, function: signature, topics, types }: ActionRule,
  contracts: { treasury: Treasury; token: Token },
) {
  const isCall = target !== 'texts' && target !== 'coins'
  if (isCall !== (signature !== undefined)) {
    throw new Error(
      `The rule for ${target} ${isCall ? 'needs a function' : 'must name no function'}.`,
    )
  }
  const selector = signature === undefined ? noSelector : toFunctionSelector(signature)
  const common = { selector, topics: bitsOf(topics), types: bitsOf(types) }
  switch (target) {
    case 'treasury':
      return { ...common, target: contracts.treasury }
    case 'token':
      return { ...common, target: contracts.token }
    case 'coins':
      return { ...common, target: coins }
    // With a selector the zero address stands for the governor itself, which has no address yet.
    case 'texts':
    case 'governor':
      return { ...common, target: '0x0000000000000000000000000000000000000000' }
    default:
      if (!isAddress(target)) throw new Error(`Not the address of a target: ${target}`)
      return { ...common, target }
  }
}

function bitsOf(numbers: readonly number[]): number {
  return numbers.reduce((bits, number) => bits | (1 << number), 0)
}
