const list = new Intl.ListFormat('en')

/** `Ada`, `Ada and Bob`, `Ada, Bob, and Carol`. */
export function formatList(names: readonly string[]): string {
  return list.format(names)
}
