import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: 'matching', isolate: false, testTimeout: 30_000, include: ['test/**/*.test.ts'] },
})
