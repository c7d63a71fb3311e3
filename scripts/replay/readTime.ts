/** From here on a number counts milliseconds: as seconds it would be the year 5138. */
const firstMilliseconds = 100_000_000_000

/** From 1971 to 2099: a chain counts no negative seconds, and whatever lies outside is a slip. */
const earliest = 31_536_000
const latest = 4_102_444_800

const isoTime = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/

/**
 * Reads a time as whole seconds since 1970: ISO 8601 (UTC where no zone is given), or seconds or milliseconds since
 * 1970. @returns null for what is no time of these decades.
 */
export function readTime(value: string | number): number | null {
  const seconds = parseTime(value)
  return seconds !== null && seconds >= earliest && seconds < latest ? seconds : null
}

function parseTime(value: string | number): number | null {
  if (typeof value === 'number' || /^\d+(\.\d+)?$/.test(value)) {
    const number = Number(value)
    return Math.floor(number >= firstMilliseconds ? number / 1000 : number)
  }
  if (!isoTime.test(value)) return null
  const hasZone = /[T ].*(Z|[+-]\d\d:?\d\d)$/.test(value)
  const time = Date.parse(hasZone || value.length === 10 ? value : `${value}Z`)
  return Number.isNaN(time) ? null : Math.floor(time / 1000)
}
