import { supportOfChoice } from '@mandate/governance/tally'
import { delegateRegistryAbi, governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import { encodeAbiParameters, encodeFunctionData, type Hex, keccak256, stringToHex } from 'viem'
import type { RpcRequest } from '../chain/Engine.ts'
import { gasFor, impersonationRequests, transactionRequest } from '../chain/requests.ts'
import type { DeployedDao } from '../deployDao.ts'
import type { Act } from './planReplay.ts'
import { type ProposalText, proposalText } from './proposalText.ts'
import type { SourceProposal } from './SourceHistory.ts'
import { settingsRequest, type VotingTimes } from './votingTimes.ts'

/** Holds what nobody needs at the moment. */
export const reserve: Hex = `0x${keccak256(stringToHex('replay:reserve')).slice(-40)}`

/** Writes planned acts as requests to the chain. It must write all acts in their order. */
export class ReplayWriter {
  readonly #contracts: DeployedDao['contracts']
  readonly #settingsSlot: Hex
  readonly #known = new Set<Hex>()
  readonly #texts = new Map<string, ProposalText & { id: bigint; hash: Hex }>()

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
            args: [this.#textOf(act.proposal).id, supportOfChoice(act.choice)],
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
    const { proposer, description, calls } = this.#textOf(proposal)
    const data = encodeFunctionData({
      abi: mandateGovernorAbi,
      functionName: 'propose',
      args: [calls.targets, calls.values, calls.calldatas, description],
    })
    return [
      this.setTimes(times),
      ...this.#send(proposer, this.#contracts.governor, data, gasFor.proposal),
    ]
  }

  #end(functionName: 'queue' | 'execute' | 'cancel', proposal: SourceProposal) {
    const { proposer, calls, hash } = this.#textOf(proposal)
    const data = encodeFunctionData({
      abi: mandateGovernorAbi,
      functionName,
      args: [calls.targets, calls.values, calls.calldatas, hash],
    })
    return this.#send(proposer, this.#contracts.governor, data)
  }

  #send(from: Hex, to: Hex, data: Hex, gas: number = gasFor.vote): RpcRequest[] {
    const introduction = this.#known.has(from) ? [] : impersonationRequests(from)
    this.#known.add(from)
    return [...introduction, transactionRequest({ from, to, data, gas })]
  }

  #textOf(proposal: SourceProposal) {
    const known = this.#texts.get(proposal.id)
    if (known !== undefined) return known
    const text = proposalText(proposal)
    const hash = keccak256(stringToHex(text.description))
    const { targets, values, calldatas } = text.calls
    const encoded = encodeAbiParameters(
      [{ type: 'address[]' }, { type: 'uint256[]' }, { type: 'bytes[]' }, { type: 'bytes32' }],
      [targets, values, calldatas, hash],
    )
    const complete = { ...text, hash, id: BigInt(keccak256(encoded)) }
    this.#texts.set(proposal.id, complete)
    return complete
  }
}
