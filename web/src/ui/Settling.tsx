import { useHasSettled } from './useHasSettled.ts'

/** Stands where something may still appear. A screen that looks for `data-settling` keeps back what that would push aside. */
export function Settling() {
  return useHasSettled(false) ? null : <span hidden data-settling="" />
}
