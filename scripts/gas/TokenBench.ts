import { governanceTokenAbi } from '@mandate/protocol/abis'
import { type Address, getAddress, type Hex, keccak256, parseEther, toHex } from 'viem'
import { type GasChain, openGasChain, type Sender, senderAt } from './GasChain.ts'

export type TokenContract = 'GovernanceToken' | 'OpenZeppelinToken' | 'OpenZeppelinExtendedToken'

export type Share = { delegate: Address; basisPoints: number }
export type Delegation = { topic: number; endsAt: number; shares: readonly Share[] }

/** A new token on a new chain, of which two accounts hold a part. */
export type TokenBench = {
  chain: GasChain
  token: Address
  alice: Sender
  bob: Sender
  transfer(from: Sender, to: Address): Promise<bigint>
  delegate(from: Sender, to: Address): Promise<bigint>
  setDelegations(from: Sender, delegations: readonly Delegation[]): Promise<bigint>
}

const units = parseEther('1')

export async function openTokenBench(contract: TokenContract): Promise<TokenBench> {
  const chain = await openGasChain()
  const [founder, alice, bob] = [0, 1, 2].map((index) => senderAt(chain.senders, index))
  if (!founder || !alice || !bob) throw new Error('Three accounts are needed.')
  const supply = parseEther('1000000')
  const token = await chain.deploy(contract, ['Token', 'TKN', founder.account.address, supply])
  const send = (from: Sender, functionName: string, args: readonly unknown[]) =>
    chain.send({ from, to: token, abi: governanceTokenAbi, functionName, args })
  for (const holder of [alice, bob]) {
    await send(founder, 'transfer', [holder.account.address, parseEther('1000')])
  }
  return {
    chain,
    token,
    alice,
    bob,
    transfer: (from, to) => send(from, 'transfer', [to, units]),
    delegate: (from, to) => send(from, 'delegate', [to]),
    setDelegations: (from, delegations) => send(from, 'setDelegations', [delegations]),
  }
}

/** The address of an account that only receives, always the same for the same name. */
export function addressNamed(name: string): Address {
  return getAddress(keccak256(toHex(name)).slice(0, 42) as Hex)
}

/** Delegates in the order that a split demands: the first as it is, the others ascending. */
export function splitAmong(names: readonly string[]): Share[] {
  const [first, ...others] = names.map(addressNamed)
  if (first === undefined) throw new Error('A split needs a delegate.')
  const sorted = others.sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1))
  const part = Math.floor(10_000 / names.length)
  return [
    { delegate: first, basisPoints: 10_000 - part * others.length },
    ...sorted.map((delegate) => ({ delegate, basisPoints: part })),
  ]
}

export const epochSeconds = 30 * 86_400

/** The `epochs`-th end that lies ahead of the chain's time. */
export async function endAhead(chain: GasChain, epochs: number): Promise<number> {
  const { timestamp } = await chain.client.getBlock()
  return (Math.floor(Number(timestamp) / epochSeconds) + epochs) * epochSeconds
}
