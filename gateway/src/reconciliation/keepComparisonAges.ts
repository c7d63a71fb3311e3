import type { DaoConfig } from '@mandate/governance/dao'

/** When a DAO's rows were last held against its chain, whatever was found. */
export type ComparisonAge = {
  dao: string
  chainId: number
  /** Null: not yet. */
  secondsAgo: number | null
}

/** Remembers since when nobody knows whether the rows of each DAO are what its chain says. */
export function keepComparisonAges(daos: readonly DaoConfig[], maxAgeMilliseconds: number) {
  const started = performance.now()
  const finished = new Map<string, number>()
  const age = (since: number) => performance.now() - since
  return {
    /** A comparison came to its end. */
    note: (slug: string) => void finished.set(slug, performance.now()),
    read: (): readonly ComparisonAge[] =>
      daos.map(({ slug, chain }) => {
        const at = finished.get(slug)
        return {
          dao: slug,
          chainId: chain.id,
          secondsAgo: at === undefined ? null : secondsOf(age(at)),
        }
      }),
    /** Why the latest word on a DAO is too old to be relied on; null: none is. */
    findStale(): string | null {
      for (const { slug, name } of daos) {
        const at = finished.get(slug)
        const milliseconds = age(at ?? started)
        if (milliseconds < maxAgeMilliseconds) continue
        const seconds = secondsOf(milliseconds)
        return at === undefined
          ? `The index of "${name}" was not compared with its chain in the ${seconds} seconds since the start.`
          : `The index of "${name}" was last compared with its chain ${seconds} seconds ago.`
      }
      return null
    },
  }
}

function secondsOf(milliseconds: number): number {
  return Math.floor(milliseconds / 1_000)
}
