import { textOnlyAction } from '@mandate/governance/actions'
import { governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import { encodeFunctionData, type Hex, keccak256, stringToHex } from 'viem'
import type { RpcRequest } from '../chain/Engine.ts'
import type { LocalChain } from '../chain/openLocalChain.ts'
import { gasFor, impersonationRequests, transactionRequest } from '../chain/requests.ts'
import type { DeployedDao } from '../deployDao.ts'
import { proposalCalls } from '../proposalCalls.ts'

export type Load = { proposals: number; accounts: number; ballots: number; delegations: number }

export const founder: Hex = addressOf('founder')

const transactionsPerBlock = 1_000
const secondsPerBlock = 12
export const votingDelaySeconds = 60
export const votingPeriodSeconds = 30 * 86_400
/** The engine follows so many of the newest blocks one by one, and keeps none of them: a long history ends before. */
const unfinalBlocks = 30

/** Lives a history of so much on a chain, as fast as the chain can, until all of it is final. */
export async function tellLoad(
  chain: LocalChain,
  { contracts }: DeployedDao,
  { proposals, accounts, ballots, delegations }: Load,
): Promise<void> {
  const people = Array.from({ length: accounts }, (_, index) => addressOf(`account ${index}`))
  const person = (index: number) => people[index % accounts] ?? founder
  const toToken = (from: Hex, functionName: 'transfer' | 'delegate', args: readonly unknown[]) =>
    transactionRequest({
      from,
      to: contracts.token,
      gas: gasFor.transfer,
      data: encodeFunctionData({ abi: governanceTokenAbi, functionName, args } as never),
    })
  const introductions = [founder, ...people].flatMap(impersonationRequests)
  await mineAll(chain, introductions)
  await mineAll(
    chain,
    people.map((to) => toToken(founder, 'transfer', [to, 10n ** 18n])),
  )
  // In every round each account delegates to another one than before, and everybody keeps some power.
  await mineAll(
    chain,
    Array.from({ length: delegations }, (_, index) => {
      const round = Math.floor(index / accounts)
      return toToken(person(index), 'delegate', [person(index + 1 + round * 7)])
    }),
  )
  const calls = Array.from({ length: proposals }, (_, index) =>
    proposalCalls({
      targets: ['0x0000000000000000000000000000000000000000'],
      values: [textOnlyAction.value],
      calldatas: [textOnlyAction.calldata as Hex],
      description: `# Proposal ${index}\n\nOne of many.`,
    }),
  )
  await mineAll(
    chain,
    calls.map(({ propose: data }, index) =>
      transactionRequest({
        from: person(index),
        to: contracts.governor,
        gas: gasFor.proposal,
        data,
      }),
    ),
  )
  const { timestamp } = await chain.head()
  await chain.mineAt(timestamp + votingDelaySeconds + 1, [])
  await mineAll(
    chain,
    Array.from({ length: ballots }, (_, index) => {
      const { id } = calls[index % proposals] ?? { id: 0n }
      return transactionRequest({
        from: person(Math.floor(index / proposals)),
        to: contracts.governor,
        gas: gasFor.vote,
        data: encodeFunctionData({
          abi: mandateGovernorAbi,
          functionName: 'castVote',
          args: [id, index % 3],
        }),
      })
    }),
  )
  for (let block = 0; block <= unfinalBlocks; block += 1) await mine(chain, [])
}

async function mineAll(chain: LocalChain, requests: readonly RpcRequest[]): Promise<void> {
  for (let start = 0; start < requests.length; start += transactionsPerBlock) {
    await mine(chain, requests.slice(start, start + transactionsPerBlock))
  }
}

async function mine(chain: LocalChain, requests: readonly RpcRequest[]): Promise<void> {
  const { timestamp } = await chain.head()
  await chain.mineAt(timestamp + secondsPerBlock, requests)
}

function addressOf(name: string): Hex {
  return `0x${keccak256(stringToHex(`bench:${name}`)).slice(-40)}`
}
