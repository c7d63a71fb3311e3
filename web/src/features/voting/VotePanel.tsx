import { lazy, Suspense, useState } from 'react'
import { useConnection } from 'wagmi'
import { type ProposalClock, useProposalClock } from '../../chain/useProposalClock.ts'
import { useSwitchedAccount } from '../../chain/useSwitchedAccount.ts'
import type { VotableProposal } from '../../chain/VotableProposal.ts'
import { useCapabilities } from '../../indexer/useCapabilities.ts'
import { useConnectPrompt } from '../../lib/ConnectPromptContext.ts'
import { shortAddress } from '../../lib/shortAddress.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Time } from '../../ui/Time.tsx'
import { relayWords } from '../../words/relay.ts'
import { votingWords } from '../../words/voting.ts'
import { isBegun } from './BallotDraft.ts'
import { OpenVote } from './OpenVote.tsx'
import { OwnVote } from './OwnVote.tsx'
import { useVoteDrafts } from './useVoteDrafts.ts'

const SendBallotsDialog = lazy(() =>
  import('./SendBallotsDialog.tsx').then((m) => ({ default: m.SendBallotsDialog })),
)

/** What the reader's account can do, or did, about a proposal's vote. */
export function VotePanel({ proposal }: { proposal: VotableProposal }) {
  const clock = useProposalClock(proposal)
  const { state } = clock
  const { hasRelay } = useCapabilities()
  const { address } = useConnection()
  const isOpen = state === 'pending' || state === 'active'
  // Above what is made anew for each account.
  const { drafts, change } = useVoteDrafts(proposal.proposalId, address, { isOpen })
  const switchedTo = useSwitchedAccount()
  if (!isOpen && address === undefined) return null
  return (
    <section className="card flex flex-col gap-4 p-5" aria-labelledby="vote">
      <div>
        <h2 id="vote" className="title text-xl">
          {votingWords.title}
        </h2>
        <Timing {...clock} />
      </div>
      {isOpen && switchedTo !== undefined && isBegun(drafts) ? (
        <Notice tone="warn" role="status">
          {votingWords.switched(shortAddress(switchedTo))}
        </Notice>
      ) : null}
      {state === 'canceled' ? null : address === undefined ? (
        <Invitation />
      ) : isOpen ? (
        <OpenVote
          key={address}
          proposal={proposal}
          account={address}
          isPending={state === 'pending'}
          drafts={drafts}
          onDrafts={change}
        />
      ) : (
        <OwnVote proposal={proposal} account={address} />
      )}
      {hasRelay && state === 'active' && address !== undefined ? (
        <SendForOthers proposal={proposal} />
      ) : null}
    </section>
  )
}

/** The way in for whoever was given signed ballots. */
function SendForOthers({ proposal }: { proposal: VotableProposal }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button
        look="quiet"
        size="small"
        className="-ml-3 self-start"
        onClick={() => setIsOpen(true)}
        aria-haspopup="dialog"
      >
        {relayWords.open}
      </Button>
      {isOpen ? (
        <Suspense>
          <SendBallotsDialog proposal={proposal} onClose={() => setIsOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}

function Timing({ facts, state, now }: ProposalClock) {
  const quiet = 'mt-0.5 text-sm text-muted'
  switch (state) {
    case 'pending':
      return (
        <p className={quiet}>
          {votingWords.pending} {votingWords.opens}{' '}
          <Time time={Number(facts.voteStart)} now={now} />.
        </p>
      )
    case 'active':
      return (
        <p className={quiet}>
          {votingWords.closes} <Time time={Number(facts.voteEnd)} now={now} />,{' '}
          <Time time={Number(facts.voteEnd)} />.
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
