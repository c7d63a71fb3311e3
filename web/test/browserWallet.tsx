import { type ReactNode, useEffect } from 'react'
import { numberToHex } from 'viem'
import { useConnect, useConnection, useConnectors } from 'wagmi'
import { alice } from './answerChain.ts'

type Wallet = {
  chainId: number
  accounts: readonly string[]
  send: () => unknown
  switchChain: () => unknown
  addChain: (chain: unknown) => unknown
  /** Several calls at once (EIP-5792), which most wallets do not take. */
  capabilities: () => unknown
  sendCalls: (batch: unknown) => unknown
  callsStatus: (id: unknown) => unknown
}

export const sentHash = `0x${'a'.repeat(64)}`

const unsupported = () => refuse(4200, 'The wallet does not support this method.')

const willing: Wallet = {
  chainId: 31_337,
  accounts: [alice],
  send: () => sentHash,
  switchChain: () => null,
  addChain: () => null,
  capabilities: unsupported,
  sendCalls: unsupported,
  callsStatus: unsupported,
}

/** How the wallet answers; each test changes what it needs. */
export const wallet: Wallet = { ...willing }

/** A wallet's refusal, as EIP-1193 numbers them. */
export function refuse(code: number, message: string): never {
  throw Object.assign(new Error(message), { code })
}

function announce() {
  const provider = {
    on() {},
    removeListener() {},
    async request({ method, params }: { method: string; params?: readonly unknown[] }) {
      switch (method) {
        case 'eth_accounts':
        case 'eth_requestAccounts':
          return wallet.accounts
        case 'eth_chainId':
          return numberToHex(wallet.chainId)
        case 'eth_sendTransaction':
        case 'wallet_sendTransaction':
          return wallet.send()
        case 'wallet_switchEthereumChain':
          return wallet.switchChain()
        case 'wallet_addEthereumChain':
          return wallet.addChain(params?.[0])
        case 'wallet_getCapabilities':
          return wallet.capabilities()
        case 'wallet_sendCalls':
          return wallet.sendCalls(params?.[0])
        case 'wallet_getCallsStatus':
          return wallet.callsStatus(params?.[0])
        default:
          return null
      }
    },
  }
  const info = { uuid: '1', name: 'Test wallet', icon: 'data:image/svg+xml,x', rdns: 'test.wallet' }
  const detail = Object.freeze({ info, provider })
  window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail }))
}

/** A browser wallet that announces itself (EIP-6963). @returns what puts it away */
export function installWallet(): () => void {
  window.addEventListener('eip6963:requestProvider', announce)
  return () => window.removeEventListener('eip6963:requestProvider', announce)
}

/** A wallet that is where it should be, and says yes to everything. */
export function resetWallet(): void {
  Object.assign(wallet, willing)
}

/** Connects the browser wallet before its children are shown. */
export function WalletConnected({ children }: { children: ReactNode }) {
  const connector = useConnectors().find(({ name }) => name === 'Test wallet')
  const { isConnected } = useConnection()
  const { mutate } = useConnect()
  useEffect(() => {
    if (connector !== undefined) mutate({ connector })
  }, [connector, mutate])
  return isConnected ? children : null
}
