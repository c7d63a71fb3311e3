import { useNavigate, useSearch } from '@tanstack/react-router'
import { DelegatesScreen } from '../../features/delegates/DelegatesScreen.tsx'
import { DelegateButton } from '../../features/delegation/DelegateButton.tsx'
import { DelegationHost } from '../../features/delegation/DelegationHost.tsx'

export function DelegatesRoute() {
  const search = useSearch({ from: '/delegates' })
  const navigate = useNavigate({ from: '/delegates' })
  return (
    <DelegationHost>
      <DelegatesScreen
        search={search}
        onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        renderDelegate={(delegate) => <DelegateButton target={delegate} look="secondary" />}
      />
    </DelegationHost>
  )
}
