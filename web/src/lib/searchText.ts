const longest = 100

/**
 * What somebody searches for, as the index takes it: no more than it needs, and U+FFFD for what no text holds (NUL, half
 * a surrogate pair), so that it finds nothing.
 */
export function searchText(text: string): string {
  const short = Array.from(text.slice(0, 2 * longest)).slice(0, longest)
  return short.join('').toWellFormed().replaceAll('\0', '\uFFFD')
}
