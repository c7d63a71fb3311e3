/** How far a row of equal steps is, and how long the rest will take. `from`: steps that were done before. */
export function estimateRest(work: {
  done: number
  from: number
  total: number
  /** When the first of these steps began, in milliseconds. */
  started: number
}): string {
  const share = `${Math.floor((work.done / work.total) * 100)} %, ${work.done.toLocaleString('en')} of ${work.total.toLocaleString('en')} blocks`
  const steps = work.done - work.from
  if (steps <= 0) return share
  const perStep = (Date.now() - work.started) / steps
  return `${share}, about ${Math.ceil(((work.total - work.done) * perStep) / 1000)} s left`
}
