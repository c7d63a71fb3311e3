import type { Action } from '@mandate/governance/actions'
import { Check, CircleHelp, TriangleAlert } from 'lucide-react'
import { describeAction } from '../../chain/describeAction.ts'
import { useActionWriting } from '../../chain/useActionWriting.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { ActionCard } from '../../ui/ActionCard.tsx'
import { proposingWords } from '../../words/proposing.ts'
import type { EncodedAction } from './encodeAction.ts'
import type { Simulation } from './simulateAction.ts'
import { useSimulations } from './useSimulations.ts'

const words = proposingWords.simulation

/** The encoded action read back from its bytes, and tried from the treasury. */
export function ActionPreview({ encoding }: { encoding: EncodedAction }) {
  const { contracts } = useDao()
  const described =
    encoding.kind === 'encoded'
      ? describeAction(encoding.action, contracts, {
          pasted: encoding.function === undefined ? undefined : [encoding.function],
        })
      : undefined
  const writing = useActionWriting(described && 'to' in described ? [described.to] : [])
  return (
    <div className="flex flex-col gap-2 rounded-xl bg-sunken px-4 py-3">
      <p className="text-sm text-muted">{proposingWords.actions.readsAs}</p>
      {described === undefined || encoding.kind === 'invalid' ? (
        <p className="text-sm">{proposingWords.actions.notYet}</p>
      ) : (
        <>
          <ActionCard action={described} writing={writing} />
          <SimulationLine action={encoding.action} />
        </>
      )}
    </div>
  )
}

function SimulationLine({ action }: { action: Action }) {
  const [data] = useSimulations([action])
  return (
    <p role="status" className="flex items-start gap-2 text-sm">
      <Sign simulation={data} />
      <span>{sentence(data)}</span>
    </p>
  )
}

function Sign({ simulation }: { simulation: Simulation | undefined }) {
  const place = 'mt-0.5 size-4 shrink-0'
  switch (simulation?.kind) {
    case 'succeeds':
      return <Check aria-hidden="true" className={`${place} text-for`} />
    case 'fails':
      return <TriangleAlert aria-hidden="true" className={`${place} text-danger`} />
    case 'unknown':
    case 'unreachable':
    case undefined:
      return <CircleHelp aria-hidden="true" className={`${place} text-muted`} />
  }
}

function sentence(simulation: Simulation | undefined): string {
  switch (simulation?.kind) {
    case undefined:
      return words.running
    case 'fails':
      return words.fails(simulation.reason)
    case 'succeeds':
    case 'unknown':
    case 'unreachable':
      return words[simulation.kind]
  }
}
