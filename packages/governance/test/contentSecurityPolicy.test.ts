import { expect, test } from 'vitest'
import { contentSecurityPolicy } from '../src/contentSecurityPolicy.ts'
import type { DaoConfig } from '../src/dao.ts'

const address = '0x0000000000000000000000000000000000000001'
const dao: DaoConfig = {
  slug: 'example',
  name: 'Example',
  description: '',
  chain: { id: 1, name: 'Main', currency: 'ETH', rpcUrls: ['https://rpc.example/key?of=us'] },
  contracts: { token: address, governor: address, treasury: address },
  startBlock: 0,
  topics: [],
}
const directive = (name: string, walletConnectProjectId?: string) =>
  contentSecurityPolicy({
    daos: [dao, dao],
    gatewayUrl: 'https://api.example/v1',
    ...(walletConnectProjectId === undefined ? {} : { walletConnectProjectId }),
  })
    .split('; ')
    .filter((line) => line.startsWith(`${name} `))

test('default: the gateway and the chains, and no frame', () => {
  expect(directive('connect-src')).toEqual([
    "connect-src 'self' https://api.example https://rpc.example",
  ])
  expect(directive('frame-src')).toEqual(["frame-src 'none'"])
})

test('parameters: walletConnectProjectId', () => {
  expect(directive('connect-src', 'ours')).toEqual([
    "connect-src 'self' https://api.example https://rpc.example https://*.walletconnect.com https://*.walletconnect.org wss://*.walletconnect.com wss://*.walletconnect.org",
  ])
  expect(directive('frame-src', 'ours')).toEqual([
    'frame-src https://verify.walletconnect.com https://verify.walletconnect.org',
  ])
})

test.each([undefined, 'ours'])(
  'behavior: no script of anybody else runs, whatever wallets are offered',
  (wallets) => {
    expect(directive('default-src', wallets)).toEqual(["default-src 'self'"])
    expect(directive('script-src', wallets)).toEqual([])
    expect(directive('object-src', wallets)).toEqual(["object-src 'none'"])
  },
)
