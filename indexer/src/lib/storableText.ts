/** Text as PostgreSQL can hold it: U+0000, which it cannot, becomes U+FFFD. */
export function storableText(text: string): string {
  return text.replaceAll('\u0000', '\uFFFD')
}
