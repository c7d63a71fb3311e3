/**
 * What `Retry-After` says (RFC 9110, section 10.2.3), as milliseconds from now: a number of seconds, or a date.
 * Undefined: it says nothing that can be read.
 */
export function readRetryAfter(value: string | null, now = Date.now()): number | undefined {
  const text = value?.trim() ?? ''
  if (/^\d+$/.test(text)) return Number(text) * 1_000
  // `Date` would take many a text for a time; HTTP's times begin with a day of the week.
  if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text)) return undefined
  // The oldest of HTTP's three forms does not name its zone, which is always UTC.
  const at = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`)
  return Number.isNaN(at) ? undefined : Math.max(0, at - now)
}
