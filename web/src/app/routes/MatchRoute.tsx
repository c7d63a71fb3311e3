import { DelegateButton } from '../../features/delegation/DelegateButton.tsx'
import { DelegationHost } from '../../features/delegation/DelegationHost.tsx'
import { FindDelegateScreen } from '../../features/matching/FindDelegateScreen.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { matchingWords } from '../../words/matching.ts'

export function MatchRoute() {
  return (
    <DelegationHost>
      <PageTitle page={matchingWords.title} />
      <FindDelegateScreen renderDelegate={(delegate) => <DelegateButton target={delegate} />} />
    </DelegationHost>
  )
}
