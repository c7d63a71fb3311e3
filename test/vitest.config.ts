import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = join(import.meta.dirname, '..')

// The files of a project share what they import (`isolate: false`): importing takes longer than most tests.
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
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
