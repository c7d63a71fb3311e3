import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = join(import.meta.dirname, '../..')

export default defineConfig({
  root,
  test: {
    name: 'faults',
    include: ['test/faults/**/*.test.ts'],
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
    // Each runs a chain, an indexer and a database, and waits for retries.
    fileParallelism: false,
    // Or it would bring a graphql of its own: CommonJS here, modules there.
    server: { deps: { inline: ['graphql-query-complexity'] } },
  },
})
