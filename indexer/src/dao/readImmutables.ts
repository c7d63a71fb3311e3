import type { Context } from 'ponder:registry'
import { writeCapabilities } from '@mandate/governance/capabilities'
import { clockOfMode } from '@mandate/governance/clock'
import type { DaoConfig } from '@mandate/governance/dao'
import { governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import { readOptional } from '../lib/readOptional.ts'
import { storableText } from '../lib/storableText.ts'
import { findCapabilities } from './findCapabilities.ts'

/** What a token without `CLOCK_MODE` counts (ERC-5805). */
const defaultClockMode = 'mode=blocknumber&from=default'

/** What no event announces, because it never changes. */
export async function readImmutables(client: Context['client'], contracts: DaoConfig['contracts']) {
  const ofToken = { abi: governanceTokenAbi, address: contracts.token } as const
  const ofGovernor = { abi: mandateGovernorAbi, address: contracts.governor } as const
  const [tokenName, tokenSymbol, tokenDecimals, clockMode, quorumDenominator, capabilities] =
    await Promise.all([
      client.readContract({ ...ofToken, functionName: 'name', cache: 'immutable' }),
      client.readContract({ ...ofToken, functionName: 'symbol', cache: 'immutable' }),
      client.readContract({ ...ofToken, functionName: 'decimals', cache: 'immutable' }),
      readOptional(client, { ...ofToken, functionName: 'CLOCK_MODE' }),
      readOptional(client, { ...ofGovernor, functionName: 'quorumDenominator' }),
      findCapabilities(client, contracts),
    ])
  return {
    tokenName: storableText(tokenName),
    tokenSymbol: storableText(tokenSymbol),
    tokenDecimals,
    clockMode: clockMode ?? defaultClockMode,
    clock: clockOfMode(clockMode ?? defaultClockMode),
    quorumDenominator: quorumDenominator ?? 1n,
    capabilities: writeCapabilities(capabilities),
  }
}
