import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { type AbiError, type Hex, toFunctionSelector } from 'viem'
import { formatAbiItem } from 'viem/utils'

const errors: readonly AbiError[] = mandateGovernorAbi.filter((item) => item.type === 'error')

/** The name of the governor's error that a selector alone stands for; undefined: it is none of them. */
export function errorNameOf(selector: Hex): string | undefined {
  return errors.find((error) => toFunctionSelector(formatAbiItem(error)) === selector)?.name
}
