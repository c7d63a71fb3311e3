import { actionsOf } from '@mandate/governance/actions'
import type { ProposalState } from '@mandate/governance/proposalState'
import { describeAction } from '../../chain/describeAction.ts'
import { useActionWriting } from '../../chain/useActionWriting.ts'
import { type ProposalClockRow, useProposalClock } from '../../chain/useProposalClock.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { ActionCard } from '../../ui/ActionCard.tsx'
import { proposalWords } from '../../words/proposal.ts'
import { PassedLead } from './PassedLead.tsx'
import type { ProposalDetails } from './ProposalPage.tsx'

/** What the proposal does when it is executed, or did, in plain words. */
export function ProposalActions(props: {
  proposal: ProposalClockRow & Pick<ProposalDetails, 'isTextOnly' | 'payload'>
}) {
  const { proposal } = props
  const { contracts } = useDao()
  const clock = useProposalClock(proposal)
  const tense = tenseOf(clock.state)
  const { targets, values, calldatas } = proposal.payload
  const calls = actionsOf({ targets, values: values.map(BigInt), calldatas })
  const actions = calls.map((call) => describeAction(call, contracts))
  const recipients = actions.flatMap((action) => ('to' in action ? [action.to] : []))
  const writing = useActionWriting(recipients)
  const onlyNothing = proposal.isTextOnly && actions.every(({ kind }) => kind === 'nothing')
  const notes = actions.flatMap((action) => (action.kind === 'nothing' ? (action.note ?? []) : []))
  return (
    <section aria-labelledby="effect" className="min-w-0">
      <h2 id="effect" className="title mb-1 text-2xl">
        {proposalWords.effect[tense]}
      </h2>
      <PassedLead {...clock} />
      {onlyNothing ? (
        <p className="text-muted">
          {proposalWords.textOnly[tense]}
          {notes.length === 0 ? null : ` ${proposalWords.note}: ${notes.join(' ')}`}
        </p>
      ) : (
        <>
          <p className="mb-4 text-sm text-muted">{proposalWords.actionCount(actions.length)}</p>
          <ol className="flex flex-col gap-3">
            {actions.map((action, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: actions run in this order and never move
              <li key={index} className="card flex gap-4 p-4">
                <span className="title figures text-lg text-muted">{index + 1}</span>
                <div className="min-w-0 flex-1">
                  <ActionCard action={action} writing={writing} />
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function tenseOf(state: ProposalState): keyof typeof proposalWords.effect {
  switch (state) {
    case 'pending':
    case 'active':
      return 'coming'
    case 'succeeded':
    case 'queued':
      return 'passed'
    case 'executed':
      return 'done'
    case 'defeated':
    case 'canceled':
    case 'expired':
      return 'missed'
  }
}
