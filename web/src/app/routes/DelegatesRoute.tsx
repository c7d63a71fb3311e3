import { useNavigate, useSearch } from '@tanstack/react-router'
import { DelegatesScreen } from '../../features/delegates/DelegatesScreen.tsx'
import { DelegateButton } from '../../features/delegation/DelegateButton.tsx'
import { DelegationHost } from '../../features/delegation/DelegationHost.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { delegatesWords } from '../../words/delegates.ts'

export function DelegatesRoute() {
  const search = useSearch({ from: '/delegates' })
  const navigate = useNavigate({ from: '/delegates' })
  return (
    <DelegationHost>
      <PageTitle page={delegatesWords.title} />
      <DelegatesScreen
        search={search}
        onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        renderDelegate={(delegate) => <DelegateButton target={delegate} look="secondary" />}
      />
    </DelegationHost>
  )
}
