import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = join(import.meta.dirname, '..')

export default defineConfig({
  root,
  test: {
    projects: [
      'packages/*/vitest.config.ts',
      '{indexer,gateway,web}/vitest.config.ts',
      {
        root,
        test: {
          name: 'whole',
          include: ['test/architecture.test.ts', 'test/integration/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
