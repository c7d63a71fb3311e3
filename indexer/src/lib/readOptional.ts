import type { Context } from 'ponder:registry'
import {
  type Abi,
  BaseError,
  type ContractFunctionArgs,
  type ContractFunctionName,
  type ContractFunctionReturnType,
  decodeFunctionResult,
  encodeFunctionData,
  type Hex,
} from 'viem'

type View<abi extends Abi, name extends ContractFunctionName<abi, 'pure' | 'view'>> = {
  abi: abi
  address: Hex
  functionName: name
  args?: ContractFunctionArgs<abi, 'pure' | 'view', name>
}

type Answer<
  abi extends Abi,
  name extends ContractFunctionName<abi, 'pure' | 'view'>,
> = ContractFunctionReturnType<abi, 'pure' | 'view', name>

/**
 * What a view answers at a block (absent: the newest, for what never changes), or null when the contract has no such
 * view. A node that fails is no answer: that throws.
 */
export async function readOptional<
  const abi extends Abi,
  name extends ContractFunctionName<abi, 'pure' | 'view'>,
>(
  client: Context['client'],
  view: View<abi, name>,
  { blockNumber }: { blockNumber?: bigint } = {},
): Promise<Answer<abi, name> | null> {
  // Its types are for a view that is known when it is compiled.
  const { address: to, ...call } = view as unknown as { address: Hex } & DecodedCall
  const data = await answerOf(client, { to, data: encodeFunctionData(call) }, blockNumber)
  return data === undefined ? null : (decode(call, data) as Answer<abi, name> | null)
}

type DecodedCall = { abi: Abi; functionName: string; args?: readonly unknown[] }

async function answerOf(
  client: Context['client'],
  call: { to: Hex; data: Hex },
  blockNumber: bigint | undefined,
): Promise<Hex | undefined> {
  const at = blockNumber === undefined ? ({ cache: 'immutable' } as const) : { blockNumber }
  try {
    return (await client.call({ ...call, ...at })).data
  } catch (error) {
    if (isRevert(error)) return undefined
    throw error
  }
}

/** Nodes tell a revert in many words, all with this one in them. */
function isRevert(error: unknown): boolean {
  return error instanceof BaseError && /revert/i.test(error.details)
}

/** A fallback function may answer anything. */
function decode(call: DecodedCall, data: Hex): unknown {
  try {
    return decodeFunctionResult({ ...call, data })
  } catch {
    return null
  }
}
