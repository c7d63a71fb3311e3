import type { DeployedDao } from '../deployDao.ts'
import type { Cast } from './castOf.ts'
import type { Random } from './random.ts'
import type { Timeline } from './Timeline.ts'
import type { VotingLedger } from './VotingLedger.ts'

/** Where and when the history is told. Times in seconds. */
export type Scene = {
  contracts: DeployedDao['contracts']
  /** The chain's own unlocked accounts. */
  accounts: readonly `0x${string}`[]
  /** The block in which the DAO stood complete. */
  begin: number
  now: number
}

/** The DAO's rules as the history goes on: passed proposals change them. */
export type Settings = {
  votingDelaySeconds: number
  votingPeriodSeconds: number
  proposalThreshold: bigint
  quorumBasisPoints: number
  lateQuorumExtensionSeconds: number
  timelockDelaySeconds: number
}

/** Everything that telling a part of the history needs. */
export type Stage = {
  scene: Scene
  random: Random
  timeline: Timeline
  ledger: VotingLedger
  cast: Cast
  settings: Settings
}

export const hour = 3_600
export const day = 24 * hour

const token = 10n ** 18n

export const supply = 10_000_000n * token
export const treasuryTokens = 4_000_000n * token

export const foundingSettings: Settings = {
  votingDelaySeconds: 12 * hour,
  votingPeriodSeconds: 5 * day,
  proposalThreshold: 60_000n * token,
  quorumBasisPoints: 300,
  lateQuorumExtensionSeconds: 12 * hour,
  timelockDelaySeconds: day,
}
