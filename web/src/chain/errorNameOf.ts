import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { type Abi, type Hex, toFunctionSelector } from 'viem'
import { formatAbiItem } from 'viem/utils'

type AbiError = Extract<Abi[number], { type: 'error' }>

const errors: readonly AbiError[] = mandateGovernorAbi.filter((item) => item.type === 'error')

/** The name of the governor's error that a selector alone stands for; undefined: it is none of them. */
export function errorNameOf(selector: Hex): string | undefined {
  return errors.find((error) => toFunctionSelector(formatAbiItem(error)) === selector)?.name
}
