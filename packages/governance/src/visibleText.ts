/** Joiners and variation selectors: scripts and emoji are written with them. */
const needed = '\\u200c\\u200d\\ufe00-\\ufe0f\\u180b-\\u180d\\u180f\\u{e0100}-\\u{e01ef}'

const invisible = new RegExp(
  `(?![${needed}])[\\p{Default_Ignorable_Code_Point}\\ufff9-\\ufffb]`,
  'gu',
)

/**
 * Without the characters that nobody sees and that change what is read around them: those that turn the order of reading
 * (U+202A to U+202E, U+2066 to U+2069, and marks), blanks of no width, fillers, tags (Unicode, UAX #9 and #44).
 */
export function visibleText(text: string): string {
  return text.replace(invisible, '')
}
