import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Hex } from 'viem'
import type { DeployedDao } from '../deployDao.ts'
import type { Instance } from '../run/instance.ts'
import type { VotingTimes } from './votingTimes.ts'

/** What a replay must remember to go on after it was interrupted. */
export type ReplayState = {
  /** Of the folder it began with. */
  fingerprint: string
  contracts: DeployedDao['contracts']
  startBlock: number
  /** After this block the plan's blocks follow, one by one. */
  firstBlock: number
  settingsSlot: Hex
  /** What the governor says of itself; each proposal has its own times. */
  typicalTimes: VotingTimes
  isComplete: boolean
}

export function readReplayState(instance: Instance): ReplayState | null {
  if (!existsSync(instance.replay)) return null
  // The file is this program's own.
  return JSON.parse(readFileSync(instance.replay, 'utf8')) as ReplayState
}

export function writeReplayState(instance: Instance, state: ReplayState): void {
  writeFileSync(instance.replay, JSON.stringify(state, null, 2))
}
