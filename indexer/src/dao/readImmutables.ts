import type { Context } from 'ponder:registry'
import type { DaoConfig } from '@mandate/governance/dao'
import { governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import { storableText } from '../lib/storableText.ts'

/** What no event announces, because it never changes. */
export async function readImmutables(
  client: Context['client'],
  { token, governor }: DaoConfig['contracts'],
) {
  const ofToken = { abi: governanceTokenAbi, address: token, cache: 'immutable' } as const
  const ofGovernor = { abi: mandateGovernorAbi, address: governor, cache: 'immutable' } as const
  const [tokenName, tokenSymbol, tokenDecimals, clockMode, quorumDenominator] = await Promise.all([
    client.readContract({ ...ofToken, functionName: 'name' }),
    client.readContract({ ...ofToken, functionName: 'symbol' }),
    client.readContract({ ...ofToken, functionName: 'decimals' }),
    client.readContract({ ...ofToken, functionName: 'CLOCK_MODE' }),
    client.readContract({ ...ofGovernor, functionName: 'quorumDenominator' }),
  ])
  return {
    tokenName: storableText(tokenName),
    tokenSymbol: storableText(tokenSymbol),
    tokenDecimals,
    clockMode,
    quorumDenominator,
  }
}
