import { zeroAddress } from '@mandate/governance/actions'
import { Link } from '@tanstack/react-router'
import { ChevronLeft } from 'lucide-react'
import { type Address, isAddress } from 'viem'
import { explainIndexerError } from '../../indexer/explainIndexerError.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { SkeletonList } from '../../ui/Skeleton.tsx'
import { StillWorks } from '../../ui/StillWorks.tsx'
import { delegatesWords } from '../../words/delegates.ts'
import type { RenderDelegate } from './DelegateList.tsx'
import { DelegateProfile } from './DelegateProfile.tsx'
import { useDelegateProfile } from './useDelegateProfile.ts'

const words = delegatesWords.profile

/** One delegate: what it says, what it did, whom it speaks for. `address` comes from the address bar. */
export function DelegateProfileScreen(props: { address: string; renderDelegate: RenderDelegate }) {
  const address = props.address.toLowerCase()
  return (
    <div className="flex flex-col gap-6">
      <Link
        to="/delegates"
        className="flex items-center gap-1 self-start text-sm text-muted hover:text-ink"
      >
        <ChevronLeft aria-hidden="true" className="size-4" />
        {delegatesWords.title}
      </Link>
      {address === zeroAddress ? (
        <ZeroAddress />
      ) : isAddress(address) ? (
        <Loaded {...{ ...props, address }} />
      ) : (
        <NotAnAddress />
      )}
    </div>
  )
}

function Loaded({ address, renderDelegate }: { address: Address; renderDelegate: RenderDelegate }) {
  const profile = useDelegateProfile(address)
  if (profile.data === undefined) {
    if (!profile.isError) return <SkeletonList rows={4} />
    const retry = () => void profile.refetch()
    return (
      <ErrorState {...explainIndexerError(profile.error)} onRetry={retry}>
        <StillWorks />
      </ErrorState>
    )
  }
  return <DelegateProfile facts={profile.data} {...{ address, renderDelegate }} />
}

/** Nobody to delegate to: the token takes a delegation to it for one that is taken back. */
function ZeroAddress() {
  return (
    <>
      <PageTitle page={words.zero.title} />
      <EmptyState
        title={words.zero.title}
        action={
          <Link to="/delegation" className={buttonClass()}>
            {words.zero.action}
          </Link>
        }
      >
        {words.zero.body}
      </EmptyState>
    </>
  )
}

function NotAnAddress() {
  return (
    <>
      <PageTitle page={words.notAnAddress} />
      <EmptyState
        title={words.notAnAddress}
        action={
          <Link to="/delegates" className={buttonClass()}>
            {delegatesWords.title}
          </Link>
        }
      />
    </>
  )
}
