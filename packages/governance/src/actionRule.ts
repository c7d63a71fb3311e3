import { type Action, zeroAddress } from './actions.ts'

/** Under what a governor keeps what an action may carry. */
export type ActionRuleKey = { target: string; selector: string }

const noSelector = '0x00000000'
/** Stands for payments of the chain's coins, whoever receives them. */
const coins = '0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE'

/** Where the rule of an action stands: a text's, the coins', or its own target's and function's. */
export function actionRuleKey({ target, value, calldata }: Action): ActionRuleKey {
  if (target === zeroAddress) {
    return { target: value === 0n ? zeroAddress : coins, selector: noSelector }
  }
  if (calldata === '0x') return { target: coins, selector: noSelector }
  return { target, selector: calldata.length < 10 ? noSelector : calldata.slice(0, 10) }
}
