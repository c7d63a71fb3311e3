import type { MatchResult, PlacedMatch } from '@mandate/matching'
import type { Answer } from './Answer.ts'

/** One person's side. It goes to a worker in the same page, and to nobody else. */
export type MatchInput = {
  answers: readonly Answer[]
  /** Who may be proposed, by address. */
  delegates: readonly string[]
  /** Share of all power that each of them holds already, 0 to 1: between near equals the one with less comes first. */
  load: Readonly<Record<string, number>>
  /** Topics that weigh more, by id. */
  topics: readonly string[]
  /** Matches over this topic alone; null: over everything. */
  topic: string | null
  /** Whom the person delegates to now, by address. */
  current: readonly string[]
  /** Items to ask about before any other, where they would tell something. */
  focus: readonly string[]
}

export type MatchOutput = {
  result: MatchResult
  /** Null when nothing is left that would sharpen the result. */
  next: { item: string } | null
  /** Where those stand whom the person delegates to now. */
  current: readonly PlacedMatch[]
  /** Why stances have to stand in for the record; null where the record itself tells. */
  declaredBecause: string | null
}

/** What everybody downloads: the model's file, and the items that can be told in words. */
export type PublicModel = { content: Uint8Array; askable: readonly string[] }

/** What a person would choose, and how far delegates were expected to decide alike. */
export type WishInput = { answers: readonly Answer[]; items: readonly string[] }

export type WishOutput = {
  /** By item: probability that the person is For. */
  inFavour: Readonly<Record<string, number>>
  /** By delegate: expected share of contested decisions decided alike. */
  alignment: Readonly<Record<string, number>>
}

/** What the page says to the worker. `id` ties a reply to its request. */
export type MatchingRequest =
  | { kind: 'load'; id: number; model: PublicModel }
  | { kind: 'match'; id: number; input: MatchInput }
  | { kind: 'wish'; id: number; input: WishInput }

/** What the worker says to the page. */
export type MatchingReply =
  | { kind: 'loaded'; id: number }
  | { kind: 'matched'; id: number; output: MatchOutput }
  | { kind: 'wished'; id: number; output: WishOutput }
  /** The file is damaged, foreign or of another version: matching cannot begin. */
  | { kind: 'unreadable'; id: number; message: string }
  | { kind: 'failed'; id: number; message: string }
