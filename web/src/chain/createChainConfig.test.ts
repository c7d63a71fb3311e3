import { afterEach, expect, test, vi } from 'vitest'
import { exampleDaoConfig } from '../../test/renderScreen.tsx'
import { createChainConfig } from './createChainConfig.ts'

afterEach(() => vi.restoreAllMocks())

test('behavior: a browser that forbids its store remembers no wallet, and that is all', async () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  })
  expect(await createChainConfig(exampleDaoConfig.chain).storage?.getItem('state')).toBeNull()
})
