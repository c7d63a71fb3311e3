import type { Address } from 'viem'
import { useConnection } from 'wagmi'
import { explainError } from '../../chain/explainError.ts'
import { explainIndexerError } from '../../indexer/explainIndexerError.ts'
import { useConnectPrompt } from '../../lib/ConnectPromptContext.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { SkeletonList } from '../../ui/Skeleton.tsx'
import { StillWorks } from '../../ui/StillWorks.tsx'
import { passWords as words } from '../../words/ballotPass.ts'
import { votingWords } from '../../words/voting.ts'
import { BallotPass } from './BallotPass.tsx'
import { useOpenVotes } from './useOpenVotes.ts'

/** All open votes of the connected account in one pass: mark, look over, cast. */
export function BallotPassScreen() {
  const { address } = useConnection()
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-8">
      <PageTitle page={words.title} />
      <header>
        <h1 className="title text-4xl sm:text-5xl">{words.title}</h1>
        <p className="mt-2 text-pretty text-muted">{words.lead}</p>
      </header>
      {address === undefined ? <Invitation /> : <PassOf key={address} account={address} />}
    </div>
  )
}

function Invitation() {
  const prompt = useConnectPrompt()
  return (
    <EmptyState
      title={votingWords.connectBody}
      action={
        <Button look="primary" onClick={() => void prompt()}>
          {votingWords.connect}
        </Button>
      }
    />
  )
}

function PassOf({ account }: { account: Address }) {
  const open = useOpenVotes(account)
  switch (open.kind) {
    case 'unknown':
      return <SkeletonList rows={3} />
    case 'silent':
      return open.service === 'index' ? (
        <ErrorState {...explainIndexerError(open.error)} onRetry={open.retry}>
          <StillWorks />
        </ErrorState>
      ) : (
        <ErrorState {...explainError(open.error)} onRetry={open.retry} />
      )
    case 'known':
      return <BallotPass account={account} votes={open.votes} unlisted={open.unlisted} />
  }
}
