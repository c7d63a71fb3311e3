import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Lets weeks pass on the chain that all share, after which no vote of the others is open. */
const last = 'loop.test.ts'

/** By name, and the one that moves time last: not by how long each took the last time. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLast = ({ moduleId }: TestSpecification) => Number(moduleId.endsWith(last))
    return files.toSorted(
      (one, other) => isLast(one) - isLast(other) || one.moduleId.localeCompare(other.moduleId),
    )
  }
}

export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    name: 'e2e',
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/e2e/support/startMandate.ts'],
    sequence: { sequencer: ByName },
    fileParallelism: false,
    // Or the gateway that a test opens would bring a graphql of its own: CommonJS here, modules there.
    server: { deps: { inline: ['graphql-query-complexity'] } },
    testTimeout: 180_000,
    hookTimeout: 300_000,
  },
})
