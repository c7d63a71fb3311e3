/** Where an account's draft is kept: what is written for one DAO is not offered to another. */
export function draftKey(
  kind: string,
  dao: { chain: { id: number }; contracts: { governor: string } },
  address: string,
): string {
  return `mandate:${kind}:${dao.chain.id}:${dao.contracts.governor}:${address.toLowerCase()}`
}

/** This browser's store. A full or forbidden one is no reason to stop the reader: it then keeps nothing. */
export const browserStore = {
  getItem(key: string): string | null {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  },
  setItem(key: string, text: string): void {
    try {
      localStorage.setItem(key, text)
    } catch {
      // Private windows may refuse; the value then lives as long as the page.
    }
  },
  removeItem(key: string): void {
    try {
      localStorage.removeItem(key)
    } catch {
      // As above.
    }
  },
}

/** Reads what this browser kept; anything unreadable or of another shape counts as absent. */
export function readLocal<T>(key: string, parse: (json: unknown) => T): T | undefined {
  const text = browserStore.getItem(key)
  if (text === null) return undefined
  try {
    return parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

export function writeLocal(key: string, value: unknown): void {
  browserStore.setItem(key, JSON.stringify(value))
}

export function removeLocal(key: string): void {
  browserStore.removeItem(key)
}
