/** One call that a passed proposal makes; `value` in wei, `calldata` as 0x-hex. */
export type Action = { target: string; value: bigint; calldata: string }

export const zeroAddress = '0x0000000000000000000000000000000000000000' as const

/**
 * The Governor refuses a proposal without actions, so a text carries one call that does nothing: to the zero address,
 * without value.
 */
export const textOnlyAction: Action = { target: zeroAddress, value: 0n, calldata: '0x' }

/** Whether executing the actions can change nothing. Calldata to the zero address is a note, not a call. */
export function isTextOnly(actions: readonly Action[]): boolean {
  return actions.every((action) => action.target === zeroAddress && action.value === 0n)
}

/** The calls of a proposal, which contracts and rows keep as three lists of one length. */
export function actionsOf(calls: {
  targets: readonly string[]
  values: readonly bigint[]
  calldatas: readonly string[]
}): readonly Action[] {
  return calls.targets.map((target, index) => ({
    target,
    value: calls.values[index] ?? 0n,
    calldata: calls.calldatas[index] ?? '0x',
  }))
}
