/** The day of a moment, as usage is counted: in UTC, wherever the database is. `2026-01-31`. */
export function utcDay(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}
