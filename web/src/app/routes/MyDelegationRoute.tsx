import { MyDelegationScreen } from '../../features/delegation/MyDelegationScreen.tsx'
import { WishSlotsProvider } from '../../features/matching/WishSlotsProvider.tsx'

export function MyDelegationRoute() {
  return (
    <WishSlotsProvider>
      <MyDelegationScreen />
    </WishSlotsProvider>
  )
}
