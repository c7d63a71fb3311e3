import { defineConfig } from 'hardhat/config'
import config from '../hardhat.config.ts'

// Instrumented code is slow, and a line is reached or not: few runs suffice. `npm run test:coverage`.
export default defineConfig({
  ...config,
  coverage: { skipFiles: ['contracts/mocks/**'] },
  test: {
    solidity: { fuzz: { runs: 20 }, invariant: { runs: 2, depth: 20, failOnRevert: true } },
  },
})
