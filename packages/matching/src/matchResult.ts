export type MatchResult =
  | { kind: 'matched'; matches: readonly Match[] }
  | { kind: 'unclear'; reason: string; next: { item: string } | null; matches: readonly Match[] }
  | { kind: 'refused'; reason: string }

export type Match = {
  delegate: string
  /** What the match rests on; `declared` is not yet proven by ballots. */
  basis: 'recorded' | 'declared' | 'both'
  /** Expected share of contested proposals decided alike, calibrated on earlier time. */
  alignment: Interval
  /** Alignment minus that of a typical delegate. */
  advantage: Interval
  /** Share of proposals the delegate voted on since its first ballot. */
  participation: number
  agreements: readonly Evidence[]
  differences: readonly Evidence[]
  contradictions: readonly StanceContradiction[]
  /** Where the advantage comes from, largest first; only topics with examples enough. */
  topics: readonly { topic: string; advantage: number }[]
  /** Answers without any one of which less than half of the advantage would be left. */
  dependsOn: readonly string[]
}

/** A delegate in pure score order: its place, from 1, among so many of whom something is known. */
export type PlacedMatch = { match: Match; place: number; of: number }

/**
 * An estimate, and the bounds between which what comes out lies in four cases of five: counted over the contested
 * proposals that both decide until the record is half as long again. Shares, 0 to 1.
 */
export type Interval = { estimate: number; low: number; high: number }

/** One answer of the person beside what the delegate did on the same matter. */
export type Evidence = {
  item: string
  kind: 'proposal' | 'question'
  answer: 'for' | 'against'
  choice: 'for' | 'against'
  /** A ballot on record, or a stance that is declared and not yet proven. */
  source: 'ballot' | 'stance'
}

/** A stance that the delegate's own ballot belies. */
export type StanceContradiction = { question: string; proposal: string }
