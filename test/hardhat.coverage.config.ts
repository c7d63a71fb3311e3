import { defineConfig } from 'hardhat/config'
import config, { testCompiler } from '../hardhat.config.ts'

// Here the contracts themselves are compiled by this profile, and a test of their gas must still hold.
const instrumentedCompiler = {
  ...testCompiler,
  settings: {
    ...testCompiler.settings,
    optimizer: { enabled: true, runs: 1, details: { yul: false } },
  },
}

// Instrumented code is slow, and a line is reached or not: few runs suffice. `npm run test:coverage`.
export default defineConfig({
  ...config,
  solidity: { profiles: { default: instrumentedCompiler, test: instrumentedCompiler } },
  coverage: { skipFiles: ['contracts/mocks/**'] },
  test: {
    solidity: { fuzz: { runs: 20 }, invariant: { runs: 2, depth: 20, failOnRevert: true } },
  },
})
