import { afterEach, expect, test, vi } from 'vitest'
import { readLocal, removeLocal, writeLocal } from './localStore.ts'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

const asIs = (json: unknown) => json

test('default', () => {
  writeLocal('draft', { title: 'Two buoys' })
  expect(readLocal('draft', asIs)).toEqual({ title: 'Two buoys' })
  removeLocal('draft')
  expect(readLocal('draft', asIs)).toBeUndefined()
})

test('behavior: what is no JSON counts as absent', () => {
  localStorage.setItem('draft', '{')
  expect(readLocal('draft', asIs)).toBeUndefined()
})

test('behavior: a browser that forbids its store keeps nothing, and says nothing', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  })
  writeLocal('draft', { title: 'Two buoys' })
  removeLocal('draft')
  expect(readLocal('draft', asIs)).toBeUndefined()
})
