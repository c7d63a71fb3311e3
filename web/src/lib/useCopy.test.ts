import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { useCopy } from './useCopy.ts'

afterEach(() => vi.unstubAllGlobals())

/** Copies with this in place of the browser's clipboard. */
async function copyWith(clipboard: { writeText: () => Promise<void> } | undefined) {
  vi.stubGlobal('navigator', { clipboard })
  const { result } = renderHook(useCopy)
  await act(() => result.current.copy('0x1'))
  return result.current.outcome
}

test('default', async () => {
  expect(await copyWith({ writeText: async () => {} })).toBe('copied')
})

test('behavior: a browser that refuses, or has no clipboard outside https, says so', async () => {
  const refused = new DOMException('Write permission denied.', 'NotAllowedError')
  expect(await copyWith({ writeText: () => Promise.reject(refused) })).toBe('refused')
  expect(await copyWith(undefined)).toBe('refused')
})
