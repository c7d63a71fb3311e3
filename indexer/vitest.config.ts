import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'indexer',
    include: ['test/**/*.test.ts'],
    isolate: false,
    globalSetup: ['test/support/providePostgres.ts'],
    // A chain and an indexer start before the first test of a file.
    hookTimeout: 120_000,
    testTimeout: 120_000,
  },
})
