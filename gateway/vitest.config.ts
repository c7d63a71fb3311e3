import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'gateway',
    include: ['test/**/*.test.ts'],
    globalSetup: ['../indexer/test/support/providePostgres.ts'],
    hookTimeout: 120_000,
    testTimeout: 60_000,
    // Or it would bring a graphql of its own: CommonJS here, modules there.
    server: { deps: { inline: ['graphql-query-complexity'] } },
  },
})
