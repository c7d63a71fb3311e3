/**
 * What a JSON-RPC request does to the chain: `transaction` enters the pool, `time` and `mining` are the clock's, `state`
 * rewrites the chain by hand, `refused` would break what the journal can repeat, `read` changes nothing.
 */
export type RequestKind = 'transaction' | 'time' | 'mining' | 'state' | 'refused' | 'read'

const kinds: Readonly<Record<string, RequestKind>> = {
  eth_sendTransaction: 'transaction',
  eth_sendRawTransaction: 'transaction',
  evm_increaseTime: 'time',
  evm_setNextBlockTimestamp: 'time',
  evm_mine: 'mining',
  hardhat_mine: 'mining',
  evm_setAutomine: 'mining',
  evm_setIntervalMining: 'mining',
  hardhat_reset: 'refused',
}

const readers = new Set(['hardhat_getAutomine', 'hardhat_metadata'])

export function requestKind(method: string): RequestKind {
  const kind = kinds[method]
  if (kind !== undefined) return kind
  if (/^(evm|hardhat)_/.test(method)) return readers.has(method) ? 'read' : 'state'
  return 'read'
}
