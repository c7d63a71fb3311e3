import { DelegatesScreen } from '../../features/delegates/DelegatesScreen.tsx'
import { DelegateButton } from '../../features/delegation/DelegateButton.tsx'

export function DelegatesRoute() {
  return (
    <DelegatesScreen
      renderDelegate={(delegate) => <DelegateButton target={delegate} look="secondary" />}
    />
  )
}
