const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined
let now = Math.floor(Date.now() / 1000)

/** One timer for all countdowns, in whole seconds of the reader's clock; it stops when nobody listens. */
export const everySecond = {
  now: () => now,
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    timer ??= setInterval(tick, 1000)
    return () => {
      listeners.delete(listener)
      if (listeners.size > 0) return
      clearInterval(timer)
      timer = undefined
    }
  },
}

function tick() {
  now = Math.floor(Date.now() / 1000)
  for (const listener of listeners) listener()
}
