import {
  createMatcher,
  fitModel,
  type Matcher,
  type MatchingModel,
  type VotingHistory,
} from '@mandate/matching'
import type { MatchInput, MatchingReply, MatchingRequest, MatchOutput } from './matchingProtocol.ts'

/** The same for everyone, so that the same answers give the same result on every device. */
const seed = 1

const chosenTopicWeight = 3
const matteringImportance = 2
const matchLimit = 5

type Fitted = { model: MatchingModel; items: ReadonlySet<string> }

/**
 * The worker's side of the conversation: keeps one fitted model, and answers each request with one reply (a fit also
 * with progress). Every match starts from the person's whole list of answers, so that undoing one needs no memory.
 */
export function createMatchingSession(reply: (message: MatchingReply) => void) {
  let fitted: Fitted | null = null
  return function receive(request: MatchingRequest): void {
    try {
      switch (request.kind) {
        case 'fit':
          fitted = fit(request.history, (done) => reply({ kind: 'progress', id: request.id, done }))
          reply({ kind: 'fitted', id: request.id })
          return
        case 'match':
          reply({ kind: 'matched', id: request.id, output: match(fitted, request.input) })
          return
      }
    } catch (error) {
      reply({ kind: 'failed', id: request.id, message: messageOf(error) })
    }
  }
}

function fit(history: VotingHistory, onProgress: (done: number) => void): Fitted {
  return { model: fitModel(history, { seed, onProgress }), items: itemsOf(history) }
}

function match(fitted: Fitted | null, input: MatchInput): MatchOutput {
  if (fitted === null) throw new Error('Asked for matches before a model was fitted.')
  const { model, items } = fitted
  const matcher = createMatcher(model, { seed, delegates: input.delegates })
  for (const { item, choice, matters } of input.answers) {
    // An answer kept from an earlier visit may speak of something that no longer counts.
    if (!items.has(item)) continue
    matcher.answer(item, choice, { importance: matters ? matteringImportance : 1 })
  }
  const topicWeights = Object.fromEntries(input.topics.map((topic) => [topic, chosenTopicWeight]))
  return {
    result: matcher.matches({ limit: matchLimit, topicWeights }),
    next: nextQuestion(matcher, input),
  }
}

function nextQuestion(matcher: Matcher, { answers, focus }: MatchInput): MatchOutput['next'] {
  const asked = new Set(answers.map(({ item }) => item))
  const among = focus.filter((item) => !asked.has(item))
  const focused = among.length === 0 ? null : matcher.nextQuestion({ among })
  const next = focused ?? matcher.nextQuestion()
  return next === null ? null : { item: next.item }
}

function itemsOf({ proposals, questions = [] }: VotingHistory): ReadonlySet<string> {
  return new Set([...proposals, ...questions].map(({ id }) => id))
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
