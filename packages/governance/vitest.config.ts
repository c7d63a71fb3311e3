import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: 'governance', isolate: false, include: ['test/**/*.test.ts'] },
})
