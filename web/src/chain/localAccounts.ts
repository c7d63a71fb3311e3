import { type Address, custom, type EIP1193Parameters, getAddress, numberToHex } from 'viem'
import { createConnector } from 'wagmi'
import { readLocal, writeLocal } from '../lib/localStore.ts'
import { answerLocalCalls } from './localCalls.ts'

export const localAccountsId = 'mandate.localAccounts'
const selectedKey = 'mandate.localAccount'
const connectedKey = 'mandate.localAccountConnected'

/**
 * The development chain's own unlocked accounts, without a wallet: requests go to its RPC, which signs. Offered only
 * where `isLocal` is set.
 */
export function localAccounts() {
  return createConnector((config) => {
    async function request({ method, params }: EIP1193Parameters): Promise<unknown> {
      const url = config.chains[0].rpcUrls.default.http[0] ?? ''
      if (method === 'eth_requestAccounts') return request({ method: 'eth_accounts' })
      const ask = (asked: string, given?: unknown) => callRpc(url, asked, given)
      return (await answerLocalCalls(ask, method, params)) ?? ask(method, params)
    }
    const provider = custom({ request })({ retryCount: 0 })

    async function readAccounts(): Promise<Address[]> {
      const accounts = await request({ method: 'eth_accounts' })
      return Array.isArray(accounts) ? accounts.map((account) => getAddress(String(account))) : []
    }

    async function selectedFirst(): Promise<Address[]> {
      const accounts = await readAccounts()
      const selected = readLocal(selectedKey, String)?.toLowerCase()
      return accounts.toSorted(
        (a, b) => Number(b.toLowerCase() === selected) - Number(a.toLowerCase() === selected),
      )
    }

    return {
      id: localAccountsId,
      name: 'Local account',
      type: 'local',
      // wagmi types `connect` by a flag that only changes the shape of `accounts`.
      async connect({ withCapabilities } = {}) {
        const accounts = await selectedFirst()
        if (accounts.length === 0) throw new Error('The local chain has no unlocked account.')
        writeLocal(connectedKey, true)
        const shaped = withCapabilities
          ? accounts.map((address) => ({ address, capabilities: {} }))
          : accounts
        return { accounts: shaped as never, chainId: await this.getChainId() }
      },
      async disconnect() {
        writeLocal(connectedKey, false)
      },
      getAccounts: selectedFirst,
      async getChainId() {
        return Number(await provider.request({ method: 'eth_chainId' }))
      },
      async isAuthorized() {
        return readLocal(connectedKey, Boolean) === true
      },
      async getProvider() {
        return provider
      },
      async switchChain({ chainId }) {
        const chain = config.chains.find(({ id }) => id === chainId)
        if (chain === undefined) throw new Error(`Chain ${numberToHex(chainId)} is not this DAO's.`)
        return chain
      },
      onAccountsChanged(accounts) {
        const [first] = accounts
        if (first !== undefined) writeLocal(selectedKey, first)
        void selectedFirst().then((all) => config.emitter.emit('change', { accounts: all }))
      },
      onChainChanged() {},
      onDisconnect() {},
    }
  })
}

async function callRpc(url: string, method: string, params: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params: params ?? [] }),
  })
  const { result, error } = (await response.json()) as { result?: unknown; error?: RpcError }
  if (error !== undefined) throw Object.assign(new Error(error.message), error)
  return result
}

type RpcError = { code: number; message: string; data?: unknown }
