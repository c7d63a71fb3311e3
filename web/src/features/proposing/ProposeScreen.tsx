import { useState } from 'react'
import { useCapabilities } from '../../indexer/useCapabilities.ts'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { SkeletonList } from '../../ui/Skeleton.tsx'
import { useHasSettled } from '../../ui/useHasSettled.ts'
import { proposingWords } from '../../words/proposing.ts'
import { DraftForm } from './DraftForm.tsx'
import { GateNotice } from './GateNotice.tsx'
import { ProposedReceipt } from './ProposedReceipt.tsx'
import { useProposalGate } from './useProposalGate.ts'

/** Writing a proposal, from the first word to its address on chain. */
export function ProposeScreen() {
  const gate = useProposalGate()
  const { isKnown } = useCapabilities()
  // The notice above the form, and the fields that the governor knows, would push aside what is being typed.
  const hasSettled = useHasSettled(gate.kind !== 'loading' && isKnown)
  const [proposedId, setProposedId] = useState<bigint>()
  if (proposedId !== undefined) {
    return <ProposedReceipt proposalId={proposedId} onAnother={() => setProposedId(undefined)} />
  }
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-8">
      <header>
        <PageTitle page={proposingWords.title} />
        <h1 className="title text-4xl sm:text-5xl">{proposingWords.title}</h1>
        <p className="mt-2 text-muted">{proposingWords.intro}</p>
      </header>
      <GateNotice gate={gate} />
      {hasSettled ? (
        <DraftForm gate={gate.kind} onProposed={setProposedId} />
      ) : (
        <div className="min-h-dvh">
          <SkeletonList rows={4} />
        </div>
      )}
    </div>
  )
}
