import { MyDelegationScreen } from '../../features/delegation/MyDelegationScreen.tsx'
import { WishSlotsProvider } from '../../features/matching/WishSlotsProvider.tsx'
import { OpenDelegatedVotes } from '../../features/voting/OpenDelegatedVotes.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { delegationWords } from '../../words/delegation.ts'

export function MyDelegationRoute() {
  return (
    <WishSlotsProvider>
      <PageTitle page={delegationWords.mine.title} />
      <MyDelegationScreen openVotes={<OpenDelegatedVotes />} />
    </WishSlotsProvider>
  )
}
