import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { name: 'governance', include: ['test/**/*.test.ts'] } })
