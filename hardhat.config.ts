import { fileURLToPath } from 'node:url'
import toolboxViem from '@nomicfoundation/hardhat-toolbox-viem'
import { configVariable, defineConfig } from 'hardhat/config'

// The compiler comes from npm, so that a build downloads nothing and every machine uses the same one.
const compiler = {
  version: '0.8.34',
  path: fileURLToPath(import.meta.resolve('solc/soljson.js')),
  settings: { viaIR: true, optimizer: { enabled: true, runs: 200 }, evmVersion: 'cancun' },
}

// Tests deploy the artifacts of contracts/, so their own code may be compiled the quick way:
// `hardhat build --no-tests && hardhat test --no-compile --build-profile test`.
const testCompiler = {
  ...compiler,
  settings: {
    optimizer: { enabled: false },
    evmVersion: 'cancun',
  },
}

export default defineConfig({
  plugins: [toolboxViem],
  solidity: {
    splitTestsCompilation: true,
    profiles: { default: compiler, production: compiler, test: testCompiler },
  },
  test: {
    solidity: { fuzz: { runs: 200 }, invariant: { runs: 16, depth: 64, failOnRevert: true } },
  },
  paths: {
    tests: { solidity: './test', nodejs: './test/unit' },
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
