import type { ProposalState } from '@mandate/governance/proposalState'
import type { ReactNode } from 'react'
import type { OneProposalQuery } from '../../indexer/generated/graphql.ts'

type FoundProposal = NonNullable<OneProposalQuery['proposal']>
/** `toldState`: the governor's own word, where the index is too far behind for its own to count. */
export type ProposalDetails = FoundProposal & {
  payload: NonNullable<FoundProposal['payload']>
  toldState?: ProposalState
}

/**
 * One column on a phone, in reading order; beside one another where there is room. The column is never wider than the
 * screen, whatever an unbroken word of a stranger asks for. Wherever the facts come from, the vote stands in the same
 * place: what was typed there stays when the index goes or comes back.
 */
export function ProposalPage(props: {
  header: ReactNode
  effect: ReactNode
  vote: ReactNode
  facts: ReactNode
  text: ReactNode
}) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_21rem] lg:grid-rows-[auto_auto_1fr]">
      {props.header}
      {props.effect}
      <aside className="flex min-w-0 flex-col gap-5 self-start lg:col-start-2 lg:row-span-3 lg:row-start-1">
        {props.vote}
        {props.facts}
      </aside>
      <div className="flex min-w-0 flex-col gap-12 lg:col-start-1">{props.text}</div>
    </div>
  )
}
