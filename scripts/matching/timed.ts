/** What `act` returns, and how long it took. */
export function timed<T>(act: () => T): { value: T; ms: number } {
  const from = performance.now()
  const value = act()
  return { value, ms: performance.now() - from }
}
