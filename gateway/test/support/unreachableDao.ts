import type { DaoConfig } from '@mandate/governance/dao'

/** A DAO on a chain that nobody serves. */
export const unreachableDao: DaoConfig = {
  slug: 'nowhere',
  name: 'Nowhere',
  description: '',
  chain: { id: 31337, name: 'Nowhere', currency: 'ETH', rpcUrls: ['http://127.0.0.1:9'] },
  contracts: {
    token: '0x0000000000000000000000000000000000000001',
    governor: '0x0000000000000000000000000000000000000002',
    treasury: '0x0000000000000000000000000000000000000003',
  },
  startBlock: 0,
  topics: [],
}
