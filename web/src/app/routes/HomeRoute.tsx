import { lazy, Suspense } from 'react'
import { useConnection } from 'wagmi'
import { HomeScreen } from '../../features/proposals/HomeScreen.tsx'
import { Settling } from '../../ui/Settling.tsx'

// Reading contracts is code that visitors without an account never need.
const DelegatedVotes = lazy(() =>
  import('../../features/voting/DelegatedVotes.tsx').then((m) => ({ default: m.DelegatedVotes })),
)

export function HomeRoute() {
  const { isConnected } = useConnection()
  return (
    <HomeScreen
      delegatedVotes={
        isConnected
          ? (active) => (
              <Suspense fallback={<Settling />}>
                <DelegatedVotes proposals={active} />
              </Suspense>
            )
          : null
      }
    />
  )
}
