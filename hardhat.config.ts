import { fileURLToPath } from 'node:url'
import toolboxViem from '@nomicfoundation/hardhat-toolbox-viem'
import { configVariable, defineConfig } from 'hardhat/config'

// The compiler comes from npm, so that a build downloads nothing and every machine uses the same one.
const compiler = {
  version: '0.8.34',
  path: fileURLToPath(import.meta.resolve('solc/soljson.js')),
  settings: { viaIR: true, optimizer: { enabled: true, runs: 200 }, evmVersion: 'cancun' },
}

export default defineConfig({
  plugins: [toolboxViem],
  solidity: { profiles: { default: compiler, production: compiler } },
  paths: {
    tests: { solidity: './test/unit', nodejs: './test/unit' },
    ignition: './scripts/ignition',
  },
  networks: {
    custom: {
      type: 'http',
      url: configVariable('DEPLOY_RPC_URL'),
      accounts: [configVariable('DEPLOY_PRIVATE_KEY')],
    },
  },
})
