import {
  createMatcher,
  decodeModel,
  expectChoices,
  type Matcher,
  type MatchingModel,
} from '@mandate/matching'
import type { Answer } from './Answer.ts'
import type {
  MatchInput,
  MatchingReply,
  MatchingRequest,
  MatchOutput,
  PublicModel,
  WishInput,
  WishOutput,
} from './matchingProtocol.ts'

/** The same for everyone, so that the same answers give the same result on every device. */
const seed = 1

const chosenTopicWeight = 3
const matteringImportance = 2
const matchLimit = 5

type Loaded = { model: MatchingModel; items: ReadonlySet<string>; askable: readonly string[] }

/** A matcher together with what it was given, in order. */
type Begun = { matcher: Matcher; delegates: string; answers: readonly Answer[] }

/**
 * The worker's side of the conversation: keeps one model, and answers each request with one reply. Every match comes
 * with the person's whole list of answers, so that undoing one needs no memory.
 */
export function createMatchingSession(reply: (message: MatchingReply) => void) {
  let loaded: Loaded | null = null
  let begun: Begun | null = null
  return function receive(request: MatchingRequest): void {
    try {
      switch (request.kind) {
        case 'load':
          loaded = load(request.model)
          begun = null
          reply({ kind: 'loaded', id: request.id })
          return
        case 'match':
          if (loaded === null) throw new Error('Asked for matches before a model was loaded.')
          begun = goOn(begun, loaded, request.input)
          reply({
            kind: 'matched',
            id: request.id,
            output: match(begun.matcher, loaded, request.input),
          })
          return
        case 'wish':
          if (loaded === null) throw new Error('Asked for wishes before a model was loaded.')
          reply({ kind: 'wished', id: request.id, output: wish(loaded, request.input) })
          return
      }
    } catch (error) {
      const kind = request.kind === 'load' ? 'unreadable' : 'failed'
      reply({ kind, id: request.id, message: messageOf(error) })
    }
  }
}

function load({ content, askable }: PublicModel): Loaded {
  const model = decodeModel(content)
  const items = new Set([...model.items.ids, ...model.restates.keys()])
  return { model, items, askable: askable.filter((item) => items.has(item)) }
}

/** Goes on from what was answered before; begins anew where that was changed or taken back. */
function goOn(begun: Begun | null, { model, items }: Loaded, input: MatchInput): Begun {
  const delegates = input.delegates.join()
  const isLonger =
    begun?.delegates === delegates &&
    begun.answers.every((answer, index) => isSame(answer, input.answers[index]))
  const matcher = isLonger
    ? begun.matcher
    : createMatcher(model, { seed, delegates: input.delegates })
  for (const { item, choice, matters } of input.answers.slice(
    isLonger ? begun.answers.length : 0,
  )) {
    // An answer kept from an earlier visit may speak of something that no longer counts.
    if (!items.has(item)) continue
    matcher.answer(item, choice, { importance: matters ? matteringImportance : 1 })
  }
  return { matcher, delegates, answers: input.answers }
}

function isSame(left: Answer, right: Answer | undefined): boolean {
  return left.item === right?.item && left.choice === right.choice && left.matters === right.matters
}

function match(matcher: Matcher, loaded: Loaded, input: MatchInput): MatchOutput {
  const { verdict } = loaded.model
  const topicWeights = Object.fromEntries(input.topics.map((topic) => [topic, chosenTopicWeight]))
  const wanted = { topic: input.topic ?? undefined, topicWeights }
  return {
    result: matcher.matches({ limit: matchLimit, load: input.load, ...wanted }),
    current: input.current.length === 0 ? [] : matcher.standings(input.current, wanted),
    next: nextQuestion(matcher, loaded, input),
    declaredBecause: verdict.kind === 'declared' ? verdict.reason : null,
  }
}

function wish({ model, items: known }: Loaded, { answers, items }: WishInput): WishOutput {
  const matcher = createMatcher(model, { seed })
  const decisive = answers.flatMap(({ item, choice }) =>
    choice === 'skip' || !known.has(item) ? [] : [{ item, choice }],
  )
  for (const { item, choice } of decisive) matcher.answer(item, choice)
  const expected = expectChoices(model, { answers: decisive, items })
  return {
    inFavour: Object.fromEntries(expected.map(({ item, inFavour }) => [item, inFavour])),
    alignment: Object.fromEntries(
      matcher.rank().map(({ delegate, alignment }) => [delegate, alignment]),
    ),
  }
}

function nextQuestion(
  matcher: Matcher,
  { askable }: Loaded,
  { answers, focus }: MatchInput,
): MatchOutput['next'] {
  const asked = new Set(answers.map(({ item }) => item))
  const among = focus.filter((item) => !asked.has(item))
  const focused = among.length === 0 ? null : matcher.nextQuestion({ among })
  const next = focused ?? matcher.nextQuestion({ among: askable })
  return next === null ? null : { item: next.item }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
