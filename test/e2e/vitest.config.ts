import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    name: 'e2e',
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/e2e/support/startMandate.ts'],
    fileParallelism: false,
    // Or the gateway that a test opens would bring a graphql of its own: CommonJS here, modules there.
    server: { deps: { inline: ['graphql-query-complexity'] } },
    testTimeout: 180_000,
    hookTimeout: 300_000,
  },
})
