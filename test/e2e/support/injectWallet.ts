import type { Page } from 'playwright-core'
import type { Address } from 'viem'
import { inject } from 'vitest'

/** What a wallet of a test does; each can be changed while the page is open. */
export type WalletManner = {
  /** Whether it takes several calls at once (EIP-5792), each as a transaction of its own. */
  takesCalls: boolean
  /** How often its owner still says yes. */
  accepts: number
  /** Of several calls, how many it sends before it fails. */
  sends: number
}

declare global {
  interface Window {
    walletManner: WalletManner
    /** The methods that wanted the owner's yes, in their order. */
    walletAsked: string[]
  }
}

export const walletName = 'Wallet of the test'

/**
 * Puts a wallet into the page that announces itself as browser wallets do (EIP-6963), acts as `account`, and has the chain
 * sign. Call it before the page is opened.
 */
export async function injectWallet(page: Page, account: Address, manner: Partial<WalletManner>) {
  const given = { takesCalls: false, accepts: 100, sends: 100, ...manner }
  const setup = { account, manner: given, rpcUrl: inject('rpcUrl'), name: walletName }
  await page.addInitScript(({ account, manner, rpcUrl, name }) => {
    window.walletManner = manner
    window.walletAsked = []
    const fail = (code: number, message: string) => Object.assign(new Error(message), { code })
    type Request = { method: string; params?: readonly unknown[] }
    type Call = { to: string; data: string }

    async function ask(method: string, params: readonly unknown[] = []) {
      const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
      const headers = { 'Content-Type': 'application/json' }
      const response = await fetch(rpcUrl, { method: 'POST', headers, body })
      const { result, error } = await response.json()
      if (error !== undefined) throw fail(error.code, error.message)
      return result
    }

    function confirm(method: string) {
      window.walletAsked.push(method)
      if (window.walletManner.accepts === 0) throw fail(4001, 'User rejected the request.')
      window.walletManner.accepts -= 1
    }

    async function sendCalls(calls: readonly Call[]) {
      const hashes: string[] = []
      for (const { to, data } of calls.slice(0, window.walletManner.sends)) {
        hashes.push(await ask('eth_sendTransaction', [{ from: account, to, data }]))
      }
      return { id: JSON.stringify({ hashes, count: calls.length }) }
    }

    async function readStatus(id: string) {
      const { hashes, count } = JSON.parse(id) as { hashes: string[]; count: number }
      const receipts = await Promise.all(
        hashes.map((hash) => ask('eth_getTransactionReceipt', [hash])),
      )
      const status = receipts.includes(null) ? 100 : hashes.length === count ? 200 : 600
      return { version: '2.0.0', id, chainId: await ask('eth_chainId'), status, receipts }
    }

    async function request({ method, params = [] }: Request): Promise<unknown> {
      if (/^wallet_(getCap|sendCalls|getCalls)/.test(method) && !manner.takesCalls) {
        throw fail(4200, 'The wallet does not support this method.')
      }
      switch (method) {
        case 'eth_accounts':
        case 'eth_requestAccounts':
          return [account]
        case 'wallet_getCapabilities':
          return { [await ask('eth_chainId')]: { atomic: { status: 'unsupported' } } }
        case 'wallet_sendCalls':
          confirm(method)
          return sendCalls((params[0] as { calls: readonly Call[] }).calls)
        case 'wallet_getCallsStatus':
          return readStatus(String(params[0]))
        case 'eth_sendTransaction':
          confirm(method)
          return ask(method, params)
        default:
          return ask(method, params)
      }
    }

    const provider = { request, on() {}, removeListener() {} }
    const icon = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>'
    const info = { uuid: '5792', name, icon, rdns: 'test.wallet' }
    const announce = () =>
      window.dispatchEvent(
        new CustomEvent('eip6963:announceProvider', { detail: Object.freeze({ info, provider }) }),
      )
    window.addEventListener('eip6963:requestProvider', announce)
    announce()
  }, setup)
}
