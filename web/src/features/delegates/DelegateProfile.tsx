import type { Address } from 'viem'
import { useConnection } from 'wagmi'
import { useConflicts } from '../../indexer/useConflicts.ts'
import { readVoter } from '../../indexer/useParticipation.ts'
import { shortAddress } from '../../lib/shortAddress.ts'
import { ConflictNote } from '../../ui/ConflictNote.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { delegatesWords } from '../../words/delegates.ts'
import { BallotList } from './BallotList.tsx'
import { DelegateFigures } from './DelegateFigures.tsx'
import type { RenderDelegate } from './DelegateList.tsx'
import { DelegatorList } from './DelegatorList.tsx'
import { ParticipationStrip } from './ParticipationStrip.tsx'
import { PowerHistory } from './PowerHistory.tsx'
import { ProfileHeader } from './ProfileHeader.tsx'
import { StanceSection } from './StanceSection.tsx'
import { StatementSection } from './StatementSection.tsx'
import type { ProfileFacts } from './useDelegateProfile.ts'
import { useProfileWords } from './useProfileWords.ts'

const words = delegatesWords.profile

/** The profile once its facts are here. `address` is lower case. */
export function DelegateProfile(props: {
  address: Address
  facts: ProfileFacts
  renderDelegate: RenderDelegate
}) {
  const { address, facts, renderDelegate } = props
  const isYou = useConnection().address?.toLowerCase() === address
  const about = useProfileWords(address)
  const conflicts = useConflicts().data
  const account = facts.accounts.items[0]
  const profile = facts.profiles.items[0] ?? null
  const name = account?.name?.trim() || profile?.name.trim() || null
  return (
    <div className="flex flex-col gap-10">
      <PageTitle page={name ?? shortAddress(address)} />
      <ProfileHeader
        {...{ address, name, isYou }}
        action={isYou ? null : renderDelegate({ address, name })}
      />
      {isYou || hasRecord(facts) ? null : <Notice tone="warn">{words.unknownWarning}</Notice>}
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr]">
        <div className="flex min-w-0 flex-col gap-10 empty:hidden">
          <StatementSection {...{ address, isYou, profile }} />
          <StanceSection {...{ address, isYou }} stances={facts.stances.items} />
        </div>
        <aside className="flex min-w-0 flex-col gap-8 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <ConflictNote conflicts={conflicts?.get(address)} words={about} />
          <DelegateFigures
            {...{ address }}
            account={account ?? null}
            topicPowers={facts.topicPowers.items}
          />
          {account === undefined ? null : (
            <ParticipationStrip
              address={address}
              couldVoteFrom={readVoter(account).couldVoteFrom}
            />
          )}
          <PowerHistory account={address} />
        </aside>
        <div className="min-w-0">
          <Tabs
            label={words.tabs}
            tabs={[
              { id: 'ballots', label: about.ballots, panel: <BallotList voter={address} /> },
              {
                id: 'delegators',
                label: about.delegators,
                panel: <DelegatorList delegate={address} />,
              },
            ]}
          />
        </div>
      </div>
    </div>
  )
}

/** Whether anything is known that speaks for there being somebody. */
function hasRecord({ accounts, profiles, stances }: ProfileFacts): boolean {
  const account = accounts.items[0]
  const hasActed =
    account !== undefined &&
    (BigInt(account.votingPower) > 0n || account.ballotCount > 0 || account.delegatorCount > 0)
  return hasActed || profiles.items.length > 0 || stances.items.length > 0
}
