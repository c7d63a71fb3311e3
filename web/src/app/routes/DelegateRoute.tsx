import { useParams } from '@tanstack/react-router'
import { DelegateProfileScreen } from '../../features/delegates/DelegateProfileScreen.tsx'
import { DelegateButton } from '../../features/delegation/DelegateButton.tsx'
import { DelegationHost } from '../../features/delegation/DelegationHost.tsx'

export function DelegateRoute() {
  const { address } = useParams({ from: '/delegates/$address' })
  return (
    <DelegationHost>
      <DelegateProfileScreen
        key={address}
        address={address}
        renderDelegate={(delegate) => <DelegateButton target={delegate} size="medium" />}
      />
    </DelegationHost>
  )
}
