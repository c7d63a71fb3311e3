import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useAccountWindow } from './useAccountWindow.ts'

test('default', async () => {
  const { result } = renderHook(() => useAccountWindow())
  let isBack = false
  act(() => {
    void result.current.promptConnect().then(() => {
      isBack = true
    })
  })
  expect(result.current.isOpen).toBe(true)
  await act(async () => {})
  expect(isBack).toBe(false)
  await act(async () => result.current.onOpenChange(false))
  expect(result.current.isOpen).toBe(false)
  expect(isBack).toBe(true)
})
