const families = ['Inter Variable', 'Newsreader Variable']
/** A letter of each of the files in fonts.css. */
const letters = 'a\u0142'

/**
 * Fetches every font file for every reader. Left to itself a browser fetches a file when a letter of it appears, and
 * the server could tell from that which names somebody was shown.
 */
export function loadFonts(): void {
  for (const family of families) {
    // A page without its font reads on in the system's.
    document.fonts.load(`1em "${family}"`, letters).catch(() => undefined)
  }
}
