import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'gateway',
    include: ['test/**/*.test.ts'],
    isolate: false,
    globalSetup: [
      '../indexer/test/support/providePostgres.ts',
      'test/support/provideBegunFolder.ts',
    ],
    hookTimeout: 120_000,
    testTimeout: 120_000,
    // Or it would bring a graphql of its own: CommonJS here, modules there.
    server: { deps: { inline: ['graphql-query-complexity'] } },
  },
})
