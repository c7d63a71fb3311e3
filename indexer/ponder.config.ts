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
import { blocksBetweenLooks } from './src/lib/blocksBetweenLooks.ts'
import { checkChainId } from './src/lib/checkChainId.ts'
import { daosOfChain, firstBlockOfChain } from './src/lib/configuredDaos.ts'
import { dropUnfinishedRows } from './src/lib/dropUnfinishedRows.ts'
import { rulesRevision } from './src/lib/rulesRevision.ts'
import { setAsideOlderFolder } from './src/lib/setAsideOlderFolder.ts'

/** Ponder holds back each RPC entry at 20 requests a second at first; a chain on this machine needs no such mercy. */
const localRpcEntries = 50

const databaseUrl = process.env.DATABASE_URL
const folder = process.env.MANDATE_PGLITE_DIR || '.ponder/pglite'
if (!databaseUrl) {
  await setAsideOlderFolder(folder)
  await dropUnfinishedRows(folder)
}

const chains = [...new Map(daos.map(({ chain }) => [chain.id, chain])).values()]
for (const chain of chains) {
  for (const url of rpcUrlsOf(chain)) await checkChainId(chain, url)
}

const governor = {
  abi: mandateGovernorAbi,
  chain: addressesOf(({ contracts }) => contracts.governor),
  // Not for Ponder itself, which hashes this object: rows made by other rules are not gone on with.
  rulesRevision,
}

export default createConfig({
  database: databaseUrl
    ? { kind: 'postgres', connectionString: databaseUrl }
    : { kind: 'pglite', directory: folder },
  chains: Object.fromEntries(chains.map((chain) => [`chain${chain.id}`, chainEntry(chain)])),
  contracts: {
    Token: { abi: governanceTokenAbi, chain: addressesOf(({ contracts }) => contracts.token) },
    Governor: governor,
    Treasury: { abi: treasuryAbi, chain: addressesOf(({ contracts }) => contracts.treasury) },
    Registry: {
      abi: delegateRegistryAbi,
      // The zero address logs nothing: a DAO without a registry has no declarations.
      chain: addressesOf(({ contracts }) => contracts.registry ?? zeroAddress),
    },
  },
  blocks: { Ends: { chain: headsOfChains() } },
})

/** Blocks at the head alone: of the past, the token's own events tell when what ended. */
function headsOfChains() {
  return Object.fromEntries(
    chains.map(({ id }) => [
      `chain${id}`,
      { startBlock: 'latest' as const, interval: blocksBetweenLooks(id) },
    ]),
  )
}

function chainEntry(chain: DaoConfig['chain']) {
  const urls = rpcUrlsOf(chain)
  return {
    id: chain.id,
    rpc: chain.isLocal ? urls.flatMap((url) => Array(localRpcEntries).fill(url)) : [...urls],
    // A local chain mines when asked to: a person waits for the screen to follow.
    pollingInterval: chain.isLocal ? 300 : 1_000,
    ...(chain.logsBlockRange === undefined ? {} : { ethGetLogsBlockRange: chain.logsBlockRange }),
  }
}

function rpcUrlsOf(chain: DaoConfig['chain']): readonly string[] {
  const override = process.env[`MANDATE_RPC_URL_${chain.id}`]
  return override ? [override] : chain.rpcUrls
}

/** One entry for each chain: every DAO's address there, from the first block that any of them needs. */
function addressesOf(addressOf: (dao: DaoConfig) => `0x${string}`) {
  return Object.fromEntries(
    chains.map(({ id }) => [
      `chain${id}`,
      {
        address: [...new Set(daosOfChain(id).map(addressOf))],
        startBlock: firstBlockOfChain(id),
      },
    ]),
  )
}
