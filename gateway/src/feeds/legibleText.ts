import { visibleText } from '@mandate/governance/visibleText'

/**
 * Without the characters that XML and calendars cannot hold, controls but tab and line feed, and half characters; and
 * without those that nobody sees, which let a name be read as another.
 */
export function legibleText(text: string): string {
  return (
    visibleText(text)
      .replaceAll('\r\n', '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
      .toWellFormed()
  )
}

/** The same in one line: in a calendar a line break begins whatever the next line says. */
export function legibleLine(text: string): string {
  return legibleText(text.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' '))
}
