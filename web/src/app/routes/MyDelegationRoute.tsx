import { MyDelegationScreen } from '../../features/delegation/MyDelegationScreen.tsx'
import { WishSlotsProvider } from '../../features/matching/WishSlotsProvider.tsx'
import { DelegatedVotes } from '../../features/voting/DelegatedVotes.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { delegationWords } from '../../words/delegation.ts'

export function MyDelegationRoute() {
  return (
    <WishSlotsProvider>
      <PageTitle page={delegationWords.mine.title} />
      <MyDelegationScreen openVotes={<DelegatedVotes />} />
    </WishSlotsProvider>
  )
}
