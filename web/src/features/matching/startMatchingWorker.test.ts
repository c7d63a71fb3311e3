import { afterEach, expect, test, vi } from 'vitest'
import { startMatchingWorker } from './startMatchingWorker.ts'

afterEach(() => vi.unstubAllGlobals())

test('behavior: however often a worker is started, one address of a blob is held', () => {
  const made: string[] = []
  const started: string[] = []
  URL.createObjectURL = () => {
    made.push(`blob:${made.length}`)
    return made.at(-1) ?? ''
  }
  vi.stubGlobal(
    'Worker',
    class {
      constructor(url: string) {
        started.push(url)
      }
    },
  )
  startMatchingWorker()
  startMatchingWorker()
  expect(started).toEqual(['blob:0', 'blob:0'])
})
