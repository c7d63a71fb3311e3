import { type Hex, isHex, numberToHex } from 'viem'

/** Asks the development chain. */
type CallRpc = (method: string, params?: readonly unknown[]) => Promise<unknown>

type SentCalls = { from: Hex; calls: readonly { to?: Hex; data?: Hex; value?: Hex }[] }
type Receipt = { status: Hex }

/** Stands for a call that the chain refused. */
const noHash: Hex = `0x${'0'.repeat(64)}`

/**
 * The part of a wallet that takes several calls at once (EIP-5792), for accounts that the chain itself signs for: a
 * transaction for each call, one after the other, so that some may count and others not. Undefined: another method.
 */
export function answerLocalCalls(
  callRpc: CallRpc,
  method: string,
  params: unknown,
): Promise<unknown> | undefined {
  const [first] = Array.isArray(params) ? params : []
  switch (method) {
    case 'wallet_getCapabilities':
      return readCapabilities(callRpc)
    case 'wallet_sendCalls':
      return sendCalls(callRpc, first)
    case 'wallet_getCallsStatus':
      return readStatus(callRpc, String(first))
    default:
      return undefined
  }
}

async function readCapabilities(callRpc: CallRpc) {
  const chainId = String(await callRpc('eth_chainId'))
  return { [chainId]: { atomic: { status: 'unsupported' } } }
}

/** The id holds the transactions' hashes, so that it is understood after a reload too. */
async function sendCalls(callRpc: CallRpc, { from, calls }: SentCalls) {
  const hashes: string[] = []
  const refusals: unknown[] = []
  for (const call of calls) {
    try {
      hashes.push(String(await callRpc('eth_sendTransaction', [{ ...call, from }])))
    } catch (refusal) {
      hashes.push(noHash)
      refusals.push(refusal)
    }
  }
  if (refusals.length === calls.length) throw refusals[0]
  return { id: `0x${hashes.map((hash) => hash.slice(2)).join('')}` }
}

async function readStatus(callRpc: CallRpc, id: string) {
  const hashes = (id.slice(2).match(/.{64}/g) ?? []).map((hash) => `0x${hash}`)
  if (!isHex(id) || hashes.length === 0) {
    throw Object.assign(new Error('No such calls were sent.'), { code: 5730 })
  }
  const sent = hashes.filter((hash) => hash !== noHash)
  const receipts = await Promise.all(
    sent.map(
      async (hash) => (await callRpc('eth_getTransactionReceipt', [hash])) as Receipt | null,
    ),
  )
  return {
    version: '2.0.0',
    id,
    chainId: numberToHex(Number(await callRpc('eth_chainId'))),
    atomic: false,
    status: codeOf(receipts, hashes.length),
    receipts: receipts.filter((receipt) => receipt !== null),
  }
}

/** The standard's codes: pending, confirmed, all reverted, some reverted. */
function codeOf(receipts: readonly (Receipt | null)[], callCount: number): number {
  if (receipts.includes(null)) return 100
  const done = receipts.filter((receipt) => receipt?.status === '0x1').length
  if (done === callCount) return 200
  return done === 0 ? 500 : 600
}
