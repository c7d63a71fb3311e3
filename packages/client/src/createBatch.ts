type Waiting<Value> = {
  resolve: (value: Value | undefined) => void
  reject: (error: unknown) => void
}

/**
 * Turns many questions for one row each into few questions for many: what is asked within a moment is asked together,
 * and the same row once. A row that does not exist is undefined.
 * @param most keys of one question
 */
export function createBatch<Value>(
  load: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  most: number,
): (key: string) => Promise<Value | undefined> {
  let asked = new Map<string, Waiting<Value>[]>()

  async function answer(part: ReadonlyMap<string, Waiting<Value>[]>): Promise<void> {
    try {
      const found = await load([...part.keys()])
      for (const [key, askers] of part) for (const { resolve } of askers) resolve(found.get(key))
    } catch (error) {
      for (const askers of part.values()) for (const { reject } of askers) reject(error)
    }
  }

  function flush(): void {
    const entries = [...asked]
    asked = new Map()
    for (let from = 0; from < entries.length; from += most) {
      void answer(new Map(entries.slice(from, from + most)))
    }
  }

  return (key) =>
    new Promise((resolve, reject) => {
      if (asked.size === 0) setTimeout(flush, 5)
      asked.set(key, [...(asked.get(key) ?? []), { resolve, reject }])
    })
}
