import { useEffect, useMemo, useState } from 'react'
import { decisiveCount, fewestAnswers } from './answering.ts'
import type { WishOutput } from './matchingProtocol.ts'
import { type Wish, wishOn } from './observeUses.ts'
import type { PastProposal } from './PastProposal.ts'
import { useAnswers } from './useAnswers.ts'
import { useMatchingClient } from './useMatchingClient.ts'
import { useMatchingModel } from './useMatchingModel.ts'
import { useMatters } from './useMatters.ts'
import { usePastProposals } from './usePastProposals.ts'

export type Wishes = {
  /** Too few answers: there is nothing to compare with. */
  isKnown: boolean
  wishOf: (proposal: string) => Wish | null
  /** What was expected of a delegate when it was shown, or is expected of it now. */
  promisedBy: (delegate: string) => number | undefined
}

const noProposals: readonly PastProposal[] = []

/**
 * What the person would have chosen on contested proposals, from the answers on the device. Whatever they are, the
 * same is asked of the network.
 */
export function useWishes(): Wishes {
  const model = useMatchingModel().query.data
  const past = usePastProposals().data
  const { matterById } = useMatters(past ?? noProposals)
  const { answers, promised } = useAnswers()
  const [output, setOutput] = useState<WishOutput | null>(null)
  const items = useMemo(() => past?.map(({ id }) => id), [past])
  const publicModel = useMemo(
    () => (model && items ? { content: model.content, askable: items } : undefined),
    [model, items],
  )
  const { learning } = useMatchingClient(publicModel)
  const client = learning.step === 'ready' ? learning.client : null
  const isKnown = decisiveCount(answers) >= fewestAnswers

  useEffect(() => {
    if (client === null || items === undefined || !isKnown) return
    let isCurrent = true
    client.wish({ answers, items }).then(
      (next) => isCurrent && setOutput(next),
      // Without wishes the record stands alone; nothing is lost.
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [client, items, answers, isKnown])

  const byProposal = useMemo(
    () => answers.map((one) => ({ ...one, item: matterById.get(one.item)?.id ?? one.item })),
    [answers, matterById],
  )
  return {
    isKnown,
    wishOf: (proposal) =>
      output && wishOn(proposal, { answers: byProposal, inFavour: output.inFavour }),
    promisedBy: (delegate) => promised[delegate] ?? output?.alignment[delegate],
  }
}
