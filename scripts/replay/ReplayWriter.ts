import { supportOfChoice } from '@mandate/governance/tally'
import { delegateRegistryAbi, governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import { encodeFunctionData, type Hex, keccak256, stringToHex } from 'viem'
import type { RpcRequest } from '../chain/Engine.ts'
import { gasFor, impersonationRequests, transactionRequest } from '../chain/requests.ts'
import type { DeployedDao } from '../deployDao.ts'
import { type ProposalCalls, proposalCalls } from '../proposalCalls.ts'
import type { Act } from './Happening.ts'
import { proposalText } from './proposalText.ts'
import type { SourceProposal } from './SourceHistory.ts'
import { settingsRequest, type VotingTimes } from './votingTimes.ts'

/** Holds what nobody needs at the moment. */
export const reserve: Hex = `0x${keccak256(stringToHex('replay:reserve')).slice(-40)}`

/** Writes planned acts as requests to the chain. It must write all acts in their order. */
export class ReplayWriter {
  readonly #contracts: DeployedDao['contracts']
  readonly #settingsSlot: Hex
  readonly #known = new Set<Hex>()
  readonly #calls = new Map<string, ProposalCalls & { proposer: Hex }>()

  constructor(contracts: DeployedDao['contracts'], settingsSlot: Hex) {
    this.#contracts = contracts
    this.#settingsSlot = settingsSlot
  }

  write(act: Act): RpcRequest[] {
    switch (act.kind) {
      case 'transfer':
        return act.amount > 0n
          ? this.#transfer(reserve, act.account, act.amount)
          : this.#transfer(act.account, reserve, -act.amount)
      case 'delegate':
        return this.#send(
          act.account,
          this.#contracts.token,
          encodeFunctionData({
            abi: governanceTokenAbi,
            functionName: 'delegate',
            args: [act.delegate],
          }),
        )
      case 'propose':
        return this.#propose(act.proposal.source, {
          delaySeconds: act.proposal.snapshot - act.proposal.createdAt,
          periodSeconds: act.proposal.deadline - act.proposal.snapshot,
        })
      case 'vote':
        return this.#send(
          act.voter,
          this.#contracts.governor,
          encodeFunctionData({
            abi: mandateGovernorAbi,
            functionName: 'castVote',
            args: [this.#callsOf(act.proposal).id, supportOfChoice(act.choice)],
          }),
        )
      case 'queue':
      case 'execute':
      case 'cancel':
        return this.#end(act.kind, act.proposal)
      default:
        return act satisfies never
    }
  }

  /** Publishes a name in the registry. */
  name(account: Hex, name: string): RpcRequest[] {
    const data = encodeFunctionData({
      abi: delegateRegistryAbi,
      functionName: 'publishStatement',
      args: [name, ''],
    })
    return this.#send(account, this.#contracts.registry, data)
  }

  setTimes(times: VotingTimes): RpcRequest {
    return settingsRequest(this.#contracts.governor, this.#settingsSlot, times)
  }

  #transfer(from: Hex, to: Hex, amount: bigint) {
    const data = encodeFunctionData({
      abi: governanceTokenAbi,
      functionName: 'transfer',
      args: [to, amount],
    })
    return this.#send(from, this.#contracts.token, data, gasFor.transfer)
  }

  #propose(proposal: SourceProposal, times: VotingTimes) {
    const { proposer, propose } = this.#callsOf(proposal)
    const submission = this.#send(proposer, this.#contracts.governor, propose, gasFor.proposal)
    return [this.setTimes(times), ...submission]
  }

  #end(kind: 'queue' | 'execute' | 'cancel', proposal: SourceProposal) {
    const calls = this.#callsOf(proposal)
    return this.#send(calls.proposer, this.#contracts.governor, calls[kind])
  }

  #send(from: Hex, to: Hex, data: Hex, gas: number = gasFor.vote): RpcRequest[] {
    const introduction = this.#known.has(from) ? [] : impersonationRequests(from)
    this.#known.add(from)
    return [...introduction, transactionRequest({ from, to, data, gas })]
  }

  #callsOf(proposal: SourceProposal): ProposalCalls & { proposer: Hex } {
    const known = this.#calls.get(proposal.id)
    if (known !== undefined) return known
    const { proposer, submission } = proposalText(proposal)
    const calls = { ...proposalCalls(submission), proposer }
    this.#calls.set(proposal.id, calls)
    return calls
  }
}
