import { simpleMajority } from '@mandate/governance/tally'
import { type Hex, numberToHex } from 'viem'
import type { RpcRequest } from '../chain/Engine.ts'
import type { LocalChain } from '../chain/openLocalChain.ts'

/** How long a proposal waits, and how long it is open. */
export type VotingTimes = { delaySeconds: number; periodSeconds: number }

/**
 * The default proposal type's rules as `contracts/governor/RuleWord.sol` packs them: no quorum, the simple majority, no
 * delay beside the timelock's, then a 48-bit voting delay and a 32-bit voting period.
 */
function packTimes({ delaySeconds, periodSeconds }: VotingTimes): Hex {
  const times = (BigInt(periodSeconds) << 112n) | (BigInt(delaySeconds) << 64n)
  return numberToHex(times | (BigInt(simpleMajority) << 16n), { size: 32 })
}

/**
 * Writes the times straight into the governor's storage: every proposal of a real history has its own, which no
 * sequence of votes could have set.
 */
export function settingsRequest(governor: Hex, slot: Hex, times: VotingTimes): RpcRequest {
  return { method: 'hardhat_setStorageAt', params: [governor, slot, packTimes(times)] }
}

const searchedSlots = 64

/** Finds the word in which the governor keeps the times that it was deployed with. */
export async function findSettingsSlot(
  chain: LocalChain,
  governor: Hex,
  times: VotingTimes,
): Promise<Hex> {
  const wanted = packTimes(times)
  for (let index = 0; index < searchedSlots; index += 1) {
    const slot = numberToHex(index)
    const word = await chain.request({
      method: 'eth_getStorageAt',
      params: [governor, numberToHex(index, { size: 32 }), 'latest'],
    })
    if (word === wanted) return slot
  }
  throw new Error('The governor keeps its voting times in no storage word known here.')
}
