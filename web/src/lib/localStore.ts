/** Where an account's draft is kept: what is written for one DAO is not offered to another. */
export function draftKey(
  kind: string,
  dao: { chain: { id: number }; contracts: { governor: string } },
  address: string,
): string {
  return `mandate:${kind}:${dao.chain.id}:${dao.contracts.governor}:${address.toLowerCase()}`
}

/** Reads what this browser kept; anything unreadable or of another shape counts as absent. */
export function readLocal<T>(key: string, parse: (json: unknown) => T): T | undefined {
  try {
    const text = localStorage.getItem(key)
    return text === null ? undefined : parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** Keeps a value in this browser. A full or forbidden store is no reason to stop the reader. */
export function writeLocal(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // Private windows may refuse; the value then lives as long as the page.
  }
}

export function removeLocal(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // As above.
  }
}
