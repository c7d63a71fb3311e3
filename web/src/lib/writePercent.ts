/** `12.5 %`, which no line breaks before its sign. */
export function writePercent(number: string | number): string {
  return `${number}\u00a0%`
}
