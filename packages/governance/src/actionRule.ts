import { type Action, zeroAddress } from './actions.ts'

/** Under what a governor keeps what an action may carry. */
export type ActionRuleKey = { target: string; selector: string }

const noSelector = '0x00000000'
/** Stands for payments of the chain's coins, whoever receives them. */
const coins = '0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE'

/**
 * Where the rules of an action stand, which must all allow what it carries: a text's, the coins', or its own target's and
 * function's, and with that the coins' if it sends some.
 */
export function actionRuleKeys(action: Action): readonly ActionRuleKey[] {
  const key = ownKey(action)
  if (action.value === 0n || key.target === coins) return [key]
  return [key, { target: coins, selector: noSelector }]
}

function ownKey({ target, value, calldata }: Action): ActionRuleKey {
  if (target === zeroAddress) {
    return { target: value === 0n ? zeroAddress : coins, selector: noSelector }
  }
  if (calldata === '0x') return { target: coins, selector: noSelector }
  return { target, selector: calldata.length < 10 ? noSelector : calldata.slice(0, 10) }
}
