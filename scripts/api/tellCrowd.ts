import { textOnlyAction, zeroAddress } from '@mandate/governance/actions'
import type { DaoConfig } from '@mandate/governance/dao'
import { supportOfChoice } from '@mandate/governance/tally'
import { governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import { encodeFunctionData, type Hex, pad, toHex } from 'viem'
import type { RpcRequest } from '../chain/Engine.ts'
import type { LocalChain } from '../chain/openLocalChain.ts'
import { gasFor, impersonationRequests, transactionRequest } from '../chain/requests.ts'
import { proposalCalls } from '../proposalCalls.ts'

export const votingDelaySeconds = 3_600
const requestsOfBlock = 400
const delegatorShare = 0.1
/** Voters who vote on everything, and whom others delegate to. */
const regulars = 200
const smallProposals = 40

export type Crowd = {
  voters: readonly Hex[]
  delegates: readonly Hex[]
  /** Decimal ids, the one that everybody votes on last. */
  proposals: readonly string[]
}

type Options = {
  chain: LocalChain
  contracts: DaoConfig['contracts']
  founder: Hex
  ballots: number
  tell: (detail: string) => void
}

/**
 * Fills a new DAO: as many voters as `ballots`, each with tokens and power of its own, some with delegators; forty
 * proposals that two hundred regulars vote on, and one that everybody does, which stays open.
 */
export async function tellCrowd({
  chain,
  contracts,
  founder,
  ballots,
  tell,
}: Options): Promise<Crowd> {
  const voters = Array.from({ length: ballots }, (_, index) => addressOf(1 + index))
  const delegates = voters.slice(0, regulars)
  const delegators = Array.from({ length: Math.floor(ballots * delegatorShare) }, (_, index) =>
    addressOf(10_000_000 + index),
  )
  const steps: RpcRequest[][] = [
    [...voters, ...delegators].flatMap(impersonationRequests),
    [...voters, ...delegators].map((to, index) => give(contracts.token, founder, to, index)),
    [
      ...voters.map((voter) => delegate(contracts.token, voter, voter)),
      ...delegators.map((one, index) => delegate(contracts.token, one, pick(delegates, index))),
    ],
  ]
  const drafts = Array.from({ length: smallProposals + 1 }, (_, index) => draftOf(index))
  steps.push(drafts.map(({ propose }) => send(founder, contracts.governor, propose, 'proposal')))
  const ids = drafts.map(({ id }) => id)
  const last = ids.at(-1) ?? 0n
  const ballotsOfRegulars = ids
    .slice(0, -1)
    .flatMap((id) => delegates.map((one, index) => vote(contracts.governor, one, id, index)))
  const ballotsOfAll = voters.map((voter, index) => vote(contracts.governor, voter, last, index))
  const total = [...steps, ballotsOfRegulars, ballotsOfAll].flat().length
  let time = (await chain.head()).timestamp
  let done = 0
  async function mine(requests: readonly RpcRequest[]): Promise<void> {
    for (let from = 0; from < requests.length; from += requestsOfBlock) {
      const part = requests.slice(from, from + requestsOfBlock)
      time += 1
      await chain.mineAt(time, part)
      done += part.length
      tell(`${Math.round((done / total) * 100)} %`)
    }
  }
  for (const step of steps) await mine(step)
  time += votingDelaySeconds + 10
  await mine(ballotsOfRegulars)
  await mine(ballotsOfAll)
  return { voters, delegates, proposals: ids.map(String) }
}

/** Something small that goes on happening: holders who change their minds about their delegate. */
export function restlessRequests(contracts: DaoConfig['contracts'], crowd: Crowd, block: number) {
  const { voters, delegates } = crowd
  return Array.from({ length: 10 }, (_, index) => {
    const turn = block * 10 + index
    const voter = pick(voters, turn % 2 === 0 ? turn * 7 : turn)
    return delegate(contracts.token, voter, turn % 3 === 0 ? voter : pick(delegates, turn))
  })
}

function draftOf(index: number) {
  const { value, calldata } = textOnlyAction
  return proposalCalls({
    targets: [zeroAddress],
    values: [value],
    calldatas: [calldata as Hex],
    description: `# Measure ${index}\n\n${'What it is about, and why it matters. '.repeat(40)}`,
  })
}

function give(token: Hex, from: Hex, to: Hex, index: number): RpcRequest {
  const amount = BigInt(1 + (index % 997)) * 10n ** 18n
  const args = [to, amount] as const
  return send(
    from,
    token,
    encodeFunctionData({ abi: governanceTokenAbi, functionName: 'transfer', args }),
  )
}

function delegate(token: Hex, from: Hex, to: Hex): RpcRequest {
  const args = [to] as const
  return send(
    from,
    token,
    encodeFunctionData({ abi: governanceTokenAbi, functionName: 'delegate', args }),
  )
}

function vote(governor: Hex, from: Hex, id: bigint, index: number): RpcRequest {
  const choice = index % 11 === 0 ? 'abstain' : index % 3 === 0 ? 'against' : 'for'
  const args = [id, supportOfChoice(choice), index % 5 === 0 ? `Reason ${index}` : ''] as const
  return send(
    from,
    governor,
    encodeFunctionData({ abi: mandateGovernorAbi, functionName: 'castVoteWithReason', args }),
    'vote',
  )
}

function send(from: Hex, to: Hex, data: Hex, kind: keyof typeof gasFor = 'transfer'): RpcRequest {
  return transactionRequest({ from, to, data, gas: gasFor[kind] })
}

function addressOf(index: number): Hex {
  return pad(toHex(0x1000_0000 + index), { size: 20 })
}

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length]
  if (item === undefined) throw new RangeError('There is nothing to pick from.')
  return item
}
