import type { Visited } from './measureAnswers.ts'

export type ApiRow = {
  query: string
  clients: number
  p50Ms: number
  p95Ms: number
  p99Ms: number
  maxMs: number
  requestsPerSecond: number
  failed: number
}

type Run = Visited & { clients: number }

/** One row for each query, in alphabetical order. */
export function summariseByQuery(run: Run): ApiRow[] {
  const names = [...new Set(run.samples.map(({ name }) => name))].toSorted()
  return names.map((query) =>
    summarise(query, { ...run, samples: run.samples.filter(({ name }) => name === query) }),
  )
}

export function summarise(query: string, { samples, clients, seconds }: Run): ApiRow {
  const times = samples.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b)
  const at = (share: number) => round(times[Math.ceil(share * times.length) - 1] ?? 0)
  return {
    query,
    clients,
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    p99Ms: at(0.99),
    maxMs: at(1),
    requestsPerSecond: round(times.length / seconds),
    failed: samples.filter(({ status }) => status !== 200).length,
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
