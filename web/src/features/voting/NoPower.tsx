import { zeroAddress } from '@mandate/governance/actions'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { VotableProposal } from '../../chain/VotableProposal.ts'
import { readChoice } from '../../indexer/readChoice.ts'
import { Address } from '../../ui/Address.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { ChoiceWord } from '../../ui/ChoiceWord.tsx'
import { votingWords } from '../../words/voting.ts'
import { useOwnBallot } from './useOwnBallot.ts'
import { useVoterAccount } from './useVoterAccount.ts'
import type { VotingFacts } from './useVotingPower.ts'

/** Why this account cannot vote here, and what would change that. */
export function NoPower(props: {
  proposal: VotableProposal
  account: string
  facts: VotingFacts
  isPending: boolean
}) {
  const { proposal, account, facts, isPending } = props
  return (
    <div className="flex flex-col gap-3">
      <p className="font-medium">{isPending ? votingWords.noPowerYet : votingWords.noPowerTitle}</p>
      <div className="text-sm text-muted">{explain()}</div>
      <Link to="/delegation" className={buttonClass('secondary', 'small')}>
        {votingWords.manage}
      </Link>
    </div>
  )

  function explain(): ReactNode {
    // For a topic, or split: who holds it stands where it can be overridden.
    if (facts.held.length > 0) return votingWords.heldByOthers
    if (facts.balance === 0n) return votingWords.noTokens
    if (facts.delegate === zeroAddress) {
      return isPending ? votingWords.notDelegatedYet : votingWords.notDelegated
    }
    if (facts.delegate.toLowerCase() === account.toLowerCase()) return votingWords.tooLate
    return (
      <DelegateVoted
        proposalId={proposal.proposalId}
        delegate={facts.delegate}
        isPending={isPending}
      />
    )
  }
}

function DelegateVoted(props: { proposalId: string; delegate: string; isPending: boolean }) {
  const { proposalId, delegate, isPending } = props
  const { data } = useOwnBallot(proposalId, delegate)
  const account = useVoterAccount(delegate)
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 gap-y-1">
      {votingWords.delegatedTo}{' '}
      <Address
        address={delegate}
        name={account.data?.name}
        link={(words) => (
          <Link
            to="/delegates/$address"
            params={{ address: delegate.toLowerCase() }}
            className="text-ink underline underline-offset-4"
          >
            {words}
          </Link>
        )}
      />
      {data === undefined ? null : data.ballot ? (
        <>
          {votingWords.delegateVoted} <ChoiceWord choice={readChoice(data.ballot.choice)} />
        </>
      ) : isPending ? (
        votingWords.delegateWill
      ) : (
        votingWords.delegateNotYet
      )}
    </p>
  )
}
