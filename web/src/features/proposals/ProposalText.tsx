import { withoutTopic } from '@mandate/governance/proposalTopic'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Markdown } from '../../ui/Markdown.tsx'
import { proposalWords } from '../../words/proposal.ts'
import type { ProposalDetails } from './ProposalPage.tsx'

/** The proposer's text. Its source can be copied exactly as it stands on chain. */
export function ProposalText(props: {
  proposal: Pick<ProposalDetails, 'topic' | 'body' | 'description'>
}) {
  const { proposal } = props
  const body = proposal.topic === null ? proposal.body : withoutTopic(proposal.body)
  return (
    <section aria-labelledby="text">
      <div className="mb-3 flex items-center justify-between gap-4">
        <h2 id="text" className="title text-2xl">
          {proposalWords.description}
        </h2>
        <CopyButton text={proposal.description} label={proposalWords.source} />
      </div>
      {body.trim() === '' ? (
        <p className="text-muted">{proposalWords.noDescription}</p>
      ) : (
        <Markdown text={body} />
      )}
    </section>
  )
}
