import { useEffect, useMemo, useState } from 'react'
import { useConnection } from 'wagmi'
import { type Conflicts, useConflicts } from '../../indexer/useConflicts.ts'
import { type Delegate, useDelegates } from '../../indexer/useDelegates.ts'
import { useParticipation } from '../../indexer/useParticipation.ts'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { decisiveCount, fewestAnswers } from './answering.ts'
import type { Matter } from './Matter.ts'
import type { MatchOutput } from './matchingProtocol.ts'
import type { PastProposal } from './PastProposal.ts'
import { searchTopics, type TopicHits } from './searchTopics.ts'
import { useAnswers } from './useAnswers.ts'
import { useCurrentDelegates } from './useCurrentDelegates.ts'
import { useLastProposals } from './useLastProposals.ts'
import { useLoad } from './useLoad.ts'
import { useMatchingClient } from './useMatchingClient.ts'
import { type DownloadedModel, useMatchingModel } from './useMatchingModel.ts'
import { useMatchOutput } from './useMatchOutput.ts'
import { useMatters } from './useMatters.ts'
import { usePastProposals } from './usePastProposals.ts'

/** So many questions keep to what the person cares about; the rest are those that tell most. */
const focusedQuestions = 8

/** Activity may gate who is proposed; it never ranks. */
const fewestBallots = 8

const noHits: TopicHits = { topics: [], matters: [] }
const noProposals: readonly PastProposal[] = []
const noConflicts: Conflicts = new Map()

/** The whole search: the public model, the person's answers, and what the engine makes of them. */
export function useMatching() {
  const { topics: daoTopics } = useDao()
  const past = usePastProposals()
  const { query: model, downloadAgain } = useMatchingModel()
  const delegates = useDelegates()
  // Read before there is a match to show them for: what is asked of the index must not follow from the answers.
  const lastProposals = useLastProposals()
  const participationOf = useParticipation()
  const conflicts = useConflicts().data ?? noConflicts
  const unit = useTokenUnit()
  const current = useCurrentDelegates()
  const mine = useAnswers()
  const byAddress = useDelegatesByAddress(delegates.data)
  const proposals = past.data ?? noProposals

  const { matters, matterById } = useMatters(proposals)
  const [topic, setTopic] = useState<string | null>(null)

  const search = useMemo(() => searchTopics(daoTopics, matters), [daoTopics, matters])
  const hits = useMemo(
    () => (mine.sentence.trim() === '' ? noHits : search(mine.sentence)),
    [search, mine.sentence],
  )
  const focus = useMemo(
    () => focusOf(matters, mine.topics, hits.matters),
    [matters, mine.topics, hits.matters],
  )
  const { learning, retry } = useMatchingClient(usePublicModel(model.data, past.data && matters))
  const eligible = useEligible(delegates.data)
  const load = useLoad(delegates.data)
  const input = useMemo(
    () => ({
      answers: mine.answers,
      delegates: eligible,
      load,
      topics: mine.topics,
      topic,
      current: [...current.keys()],
      focus: mine.answers.length < focusedQuestions ? focus : [],
    }),
    [mine.answers, eligible, load, mine.topics, topic, current, focus],
  )
  const state = useMatchOutput(learning, input)
  const isTelling = topic === null && state.isFresh && decisiveCount(mine.answers) >= fewestAnswers
  usePromises(isTelling ? state.output : null, mine.promise)
  const facts = {
    past,
    model,
    downloadAgain,
    delegates,
    byAddress,
    participationOf,
    conflicts,
    current,
    matterById,
    lastProposals,
    unit,
  }
  return { ...facts, mine, hits, topic, setTopic, learning, retry, state }
}

export type Matching = ReturnType<typeof useMatching>

/** Whoever delegates to a shown delegate later sees its ballots beside what was expected of it. */
function usePromises(
  output: MatchOutput | null,
  promise: (expected: Record<string, number>) => void,
) {
  useEffect(() => {
    if (output === null || output.result.kind === 'refused') return
    const { matches } = output.result
    if (matches.length === 0) return
    promise(
      Object.fromEntries(matches.map(({ delegate, alignment }) => [delegate, alignment.estimate])),
    )
  }, [output, promise])
}

function usePublicModel(
  model: DownloadedModel | undefined,
  matters: readonly Matter[] | undefined,
) {
  return useMemo(() => {
    if (model === undefined || matters === undefined) return undefined
    return { content: model.content, askable: matters.map(({ id }) => id) }
  }, [model, matters])
}

function useDelegatesByAddress(delegates: readonly Delegate[] | undefined) {
  return useMemo(
    () => new Map<string, Delegate>(delegates?.map((one) => [one.address, one])),
    [delegates],
  )
}

/**
 * Who may be proposed: those who ask for it by a statement or have voted often enough to be known, and never the
 * person. The list stays the same object while it says the same, so that nothing is asked twice.
 */
function useEligible(delegates: readonly Delegate[] | undefined): readonly string[] {
  const self = useConnection().address?.toLowerCase()
  const joined = (delegates ?? [])
    .filter(({ hasStatement, ballotCount }) => hasStatement || ballotCount >= fewestBallots)
    .map(({ address }) => address)
    .filter((address) => address !== self)
    .join()
  return useMemo(() => (joined === '' ? [] : joined.split(',')), [joined])
}

function focusOf(
  matters: readonly Matter[],
  topics: readonly string[],
  found: readonly string[],
): readonly string[] {
  const ofTopics = matters.filter(({ topic }) => topic !== null && topics.includes(topic))
  return [...new Set([...found, ...ofTopics.map(({ id }) => id)])]
}
