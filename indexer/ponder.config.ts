import { createConfig } from 'ponder'
export default createConfig({ chains: { local: { id: 31337, rpc: 'http://127.0.0.1:8545' } }, contracts: {} })
