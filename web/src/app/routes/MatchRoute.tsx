import { DelegateButton } from '../../features/delegation/DelegateButton.tsx'
import { FindDelegateScreen } from '../../features/matching/FindDelegateScreen.tsx'

export function MatchRoute() {
  return <FindDelegateScreen renderDelegate={(delegate) => <DelegateButton target={delegate} />} />
}
