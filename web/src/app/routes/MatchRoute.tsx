import { DelegateButton } from '../../features/delegation/DelegateButton.tsx'
import { DelegationHost } from '../../features/delegation/DelegationHost.tsx'
import { FindDelegateScreen } from '../../features/matching/FindDelegateScreen.tsx'

export function MatchRoute() {
  return (
    <DelegationHost>
      <FindDelegateScreen renderDelegate={(delegate) => <DelegateButton target={delegate} />} />
    </DelegationHost>
  )
}
