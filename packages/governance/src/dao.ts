import type { Questionnaire } from './questionnaire.ts'
import type { TopicLabels } from './topicLabels.ts'

/** A topic a DAO sorts its proposals by. */
export type Topic = {
  id: string
  name: string
  description: string
  /** The governor's number of it, 1 to 16; absent: only proposals' texts name it. */
  number?: number
}

/** A chain the DAO lives on. `rpcUrls` are public: the browser reads them. */
export type DaoChain = {
  id: number
  name: string
  currency: string
  rpcUrls: readonly string[]
  explorerUrl?: string
  /** A development chain: unlocked accounts may act, and time may be moved. */
  isLocal?: boolean
  /** The most blocks its RPC answers `eth_getLogs` for; absent: the indexer finds out by itself. */
  logsBlockRange?: number
}

/** Everything Mandate knows of a DAO before reading its chain. Addresses are lower case. */
export type DaoConfig = {
  slug: string
  name: string
  description: string
  chain: DaoChain
  contracts: {
    token: `0x${string}`
    governor: `0x${string}`
    treasury: `0x${string}`
    /** Absent on DAOs whose delegates publish nothing on chain. */
    registry?: `0x${string}`
  }
  startBlock: number
  topics: readonly Topic[]
  /** Absent: delegates are asked nothing, and are known by their votes alone. */
  questionnaire?: Questionnaire
  /** Absent: only texts and the governor say what proposals are about. */
  topicLabels?: TopicLabels
}

/** What the web app is given at run time, as `/config.json`. */
export type WebConfig = {
  daos: readonly DaoConfig[]
  /** Base address of the gateway; GraphQL answers at `/graphql` under it. */
  gatewayUrl: string
  /** Absent: WalletConnect is not offered. */
  walletConnectProjectId?: string
}
