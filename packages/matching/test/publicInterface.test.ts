import { expect, expectTypeOf, test } from 'vitest'
import * as matching from '../src/matching.ts'

// Written out once more, word for word as promised: tools outside the project call these names with these types, and
// the compiler refuses whatever no longer keeps to them. More may be given and accepted, never less.

type Choice = 'for' | 'against' | 'abstain'
type Ballot = { voter: string; proposal: string; choice: Choice; weight?: number; castAt?: number }
type ProposalRecord = {
  id: string
  title: string
  body?: string
  topic?: string
  startsAt?: number
  endsAt?: number
}
type Question = { id: string; text: string; topic?: string; proposal?: string }
type Stance = { delegate: string; question: string; choice: Choice; declaredAt?: number }
type VotingHistory = {
  ballots: readonly Ballot[]
  proposals: readonly ProposalRecord[]
  questions?: readonly Question[]
  stances?: readonly Stance[]
}

type Interval = { estimate: number; low: number; high: number }
type Match = {
  delegate: string
  basis: 'recorded' | 'declared' | 'both'
  alignment: Interval
  advantage: Interval
  participation: number
  agreements: readonly matching.Evidence[]
  differences: readonly matching.Evidence[]
}
type MatchResult =
  | { kind: 'matched'; matches: readonly Match[] }
  | {
      kind: 'unclear'
      reason: string
      next: { item: string } | null
      matches: readonly Match[]
    }
  | { kind: 'refused'; reason: string }

type Matcher = {
  answer: (
    item: string,
    choice: 'for' | 'against' | 'skip',
    options?: { importance?: number },
  ) => void
  nextQuestion: (options?: {
    among?: readonly string[]
  }) => { item: string; kind: 'proposal' | 'question'; gain: number } | null
  rank: (options?: { topic?: string }) => readonly { delegate: string; alignment: number }[]
  matches: (options?: {
    limit?: number
    topic?: string
    topicWeights?: Record<string, number>
  }) => MatchResult
}

type Promised = {
  fitModel: (
    history: VotingHistory,
    options?: { seed?: number; dimensions?: number; onProgress?: (done: number) => void },
  ) => matching.MatchingModel
  encodeModel: (model: matching.MatchingModel) => Uint8Array
  decodeModel: (bytes: Uint8Array) => matching.MatchingModel
  createMatcher: (
    model: matching.MatchingModel,
    options?: { seed?: number; delegates?: readonly string[] },
  ) => Matcher
}

test('default: what is promised is there, under its name and of its type', () => {
  const kept: Promised = matching
  const names: readonly (keyof Promised)[] = [
    'fitModel',
    'encodeModel',
    'decodeModel',
    'createMatcher',
  ]
  for (const name of names) expect(kept[name]).toBeTypeOf('function')
})

test('behavior: records are of the promised types, no field more and none less', () => {
  expectTypeOf<matching.Choice>().toEqualTypeOf<Choice>()
  expectTypeOf<matching.Ballot>().toEqualTypeOf<Ballot>()
  expectTypeOf<matching.ProposalRecord>().toEqualTypeOf<ProposalRecord>()
  expectTypeOf<matching.Question>().toEqualTypeOf<Question>()
  expectTypeOf<matching.Stance>().toEqualTypeOf<Stance>()
  expectTypeOf<matching.VotingHistory>().toEqualTypeOf<VotingHistory>()
  expectTypeOf<matching.Interval>().toEqualTypeOf<Interval>()
  expectTypeOf<matching.Match>().toExtend<Match>()
  expectTypeOf<matching.MatchResult>().toExtend<MatchResult>()
})
