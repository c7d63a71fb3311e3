import { zeroAddress } from '@mandate/governance/actions'
import type { DaoConfig } from '@mandate/governance/dao'
import {
  delegateRegistryAbi,
  governanceTokenAbi,
  mandateGovernorAbi,
  treasuryAbi,
} from '@mandate/protocol/abis'
import { createConfig } from 'ponder'
import { daos } from '../dao.config.ts'

/** Ponder holds back each RPC entry at 20 requests a second at first; a chain on this machine needs no such mercy. */
const localRpcEntries = 50

const databaseUrl = process.env.DATABASE_URL

export default createConfig({
  database: databaseUrl
    ? { kind: 'postgres', connectionString: databaseUrl }
    : { kind: 'pglite', directory: process.env.MANDATE_PGLITE_DIR ?? '.ponder/pglite' },
  chains: Object.fromEntries(daos.map(({ chain }) => [`chain${chain.id}`, chainEntry(chain)])),
  contracts: {
    Token: { abi: governanceTokenAbi, chain: addressesOf(({ contracts }) => contracts.token) },
    Governor: {
      abi: mandateGovernorAbi,
      chain: addressesOf(({ contracts }) => contracts.governor),
    },
    Treasury: { abi: treasuryAbi, chain: addressesOf(({ contracts }) => contracts.treasury) },
    Registry: {
      abi: delegateRegistryAbi,
      // The zero address logs nothing: a DAO without a registry has no declarations.
      chain: addressesOf(({ contracts }) => contracts.registry ?? zeroAddress),
    },
  },
})

function chainEntry(chain: DaoConfig['chain']) {
  const override = process.env[`MANDATE_RPC_URL_${chain.id}`]
  const urls = override === undefined ? [...chain.rpcUrls] : [override]
  return {
    id: chain.id,
    rpc: chain.isLocal ? urls.flatMap((url) => Array(localRpcEntries).fill(url)) : urls,
    // A local chain mines when asked to: a person waits for the screen to follow.
    pollingInterval: chain.isLocal ? 300 : 1_000,
    ...(chain.logsBlockRange === undefined ? {} : { ethGetLogsBlockRange: chain.logsBlockRange }),
  }
}

/** One entry for each chain: every DAO's address there, from the first block that any of them needs. */
function addressesOf(addressOf: (dao: DaoConfig) => `0x${string}`) {
  const chains = Map.groupBy(daos, ({ chain }) => `chain${chain.id}`)
  return Object.fromEntries(
    [...chains].map(([name, neighbours]) => [
      name,
      {
        address: [...new Set(neighbours.map(addressOf))],
        startBlock: Math.min(...neighbours.map(({ startBlock }) => startBlock)),
      },
    ]),
  )
}
