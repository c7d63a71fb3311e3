import { defineConfig } from 'hardhat/config'
import config from '../hardhat.config.ts'

// What takes too long for every change: `npm run test:deep`.
export default defineConfig({
  ...config,
  test: {
    solidity: { fuzz: { runs: 5_000 }, invariant: { runs: 1_000, depth: 100, failOnRevert: true } },
  },
})
