import { useConnection } from 'wagmi'
import { useChainNow } from '../../chain/useChainClock.ts'
import { useProposalState } from '../../chain/useProposalState.ts'
import type { ProposalFactsFieldsFragment } from '../../indexer/generated/graphql.ts'
import { readProposalFacts } from '../../indexer/readProposalFacts.ts'
import { useConnectPrompt } from '../../lib/ConnectPromptContext.ts'
import { Button } from '../../ui/Button.tsx'
import { Time } from '../../ui/Time.tsx'
import { votingWords } from '../../words/voting.ts'
import { OpenVote } from './OpenVote.tsx'
import { OwnVote } from './OwnVote.tsx'

/** What the reader's account can do, or did, about a proposal's vote. */
export function VotePanel({ proposal }: { proposal: ProposalFactsFieldsFragment }) {
  const state = useProposalState(readProposalFacts(proposal))
  const { address } = useConnection()
  const isOpen = state === 'pending' || state === 'active'
  if (!isOpen && address === undefined) return null
  return (
    <section className="card flex flex-col gap-4 p-5" aria-labelledby="vote">
      <div>
        <h2 id="vote" className="title text-xl">
          {votingWords.title}
        </h2>
        <Timing proposal={proposal} state={state} />
      </div>
      {state === 'canceled' ? null : address === undefined ? (
        <Invitation />
      ) : isOpen ? (
        <OpenVote
          key={address}
          proposal={proposal}
          account={address}
          isPending={state === 'pending'}
        />
      ) : (
        <OwnVote proposal={proposal} account={address} />
      )}
    </section>
  )
}

function Timing(props: {
  proposal: ProposalFactsFieldsFragment
  state: ReturnType<typeof useProposalState>
}) {
  const { proposal, state } = props
  const now = useChainNow()
  const quiet = 'mt-0.5 text-sm text-muted'
  switch (state) {
    case 'pending':
      return (
        <p className={quiet}>
          {votingWords.pending} {votingWords.opens} <Time time={proposal.voteStart} now={now} />.
        </p>
      )
    case 'active':
      return (
        <p className={quiet}>
          {votingWords.closes} <Time time={proposal.voteEnd} now={now} />,{' '}
          <Time time={proposal.voteEnd} />.
        </p>
      )
    case 'canceled':
      return <p className={quiet}>{votingWords.canceled}</p>
    case 'succeeded':
    case 'queued':
    case 'executed':
    case 'defeated':
    case 'expired':
      return <p className={quiet}>{votingWords.closed}</p>
  }
}

function Invitation() {
  const prompt = useConnectPrompt()
  return (
    <>
      <p>{votingWords.connectBody}</p>
      <Button look="primary" onClick={prompt}>
        {votingWords.connect}
      </Button>
    </>
  )
}
