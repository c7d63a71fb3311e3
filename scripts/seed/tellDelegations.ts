import { governanceTokenAbi } from '@mandate/protocol/abis'
import { encodeFunctionData, type Hex, zeroAddress } from 'viem'
import { gasFor, transactionRequest } from '../chain/requests.ts'
import { agreement } from './agreement.ts'
import type { Member } from './castOf.ts'
import { day, type Stage } from './stage.ts'
import { wholeDelegation } from './wholeDelegation.ts'

const share = { movesOn: 0.3, movesTwice: 0.3, withdraws: 0.06 }

/** Holders choose a delegate early or late; some move on, and a few take their power back. */
export function tellDelegations(stage: Stage): void {
  const { scene, cast, timeline, random } = stage
  const length = scene.now - scene.begin
  for (const voter of cast.selfVoters) {
    plan(scene.begin + 3 * day + random.unit() * 30 * day, voter, () => voter.address)
  }
  for (const member of cast.delegators) {
    const first = scene.begin + 5 * day + random.unit() ** 2 * (length - 40 * day)
    plan(first, member, (now) => chooseDelegate(stage, member, now))
    if (!random.chance(share.movesOn)) continue
    const second = first + random.unit() * (scene.now - first)
    plan(second, member, (now) => chooseDelegate(stage, member, now))
    const third = second + random.unit() * (scene.now - second)
    if (random.chance(share.withdraws / share.movesOn)) plan(third, member, () => null)
    else if (random.chance(share.movesTwice)) {
      plan(third, member, (now) => chooseDelegate(stage, member, now))
    }
  }

  function plan(time: number, member: Member, choose: (now: number) => Hex | null) {
    timeline.at(time, (now) => {
      const delegate = choose(now)
      if (stage.ledger.delegateOf(member.address, now) === delegate) return []
      stage.ledger.delegate(member.address, [wholeDelegation(delegate)])
      return [
        transactionRequest({
          from: member.address,
          to: scene.contracts.token,
          gas: gasFor.delegation,
          data: encodeFunctionData({
            abi: governanceTokenAbi,
            functionName: 'delegate',
            args: [delegate ?? zeroAddress],
          }),
        }),
      ]
    })
  }
}

/** Renown draws power, and so does agreement. Only who has introduced itself can be chosen. */
function chooseDelegate({ cast, ledger, random }: Stage, member: Member, now: number): Hex | null {
  const present = cast.delegates.filter(
    ({ address }) => ledger.delegateOf(address, now) === address,
  )
  const weights = present.map(
    (delegate) => delegate.renown * Math.exp(1.5 * agreement(delegate.position, member.position)),
  )
  let ticket = random.unit() * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [index, weight] of weights.entries()) {
    ticket -= weight
    if (ticket <= 0) return present[index]?.address ?? null
  }
  return null
}
