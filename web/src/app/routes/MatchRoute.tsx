import { DelegateButton } from '../../features/delegation/DelegateButton.tsx'
import { DelegationHost } from '../../features/delegation/DelegationHost.tsx'
import { FindDelegateScreen } from '../../features/matching/FindDelegateScreen.tsx'
import { useCapabilities } from '../../indexer/useCapabilities.ts'
import { useTopics } from '../../indexer/useTopics.ts'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { matchingWords } from '../../words/matching.ts'

export function MatchRoute() {
  // Read before there is a match: what is asked of the index must not follow from the answers.
  const { topics } = useTopics()
  const { hasParts } = useCapabilities()
  const numberOf = (id: string | null) =>
    id !== null && hasParts ? topics.find((topic) => topic.id === id)?.number : undefined
  return (
    <DelegationHost>
      <PageTitle page={matchingWords.title} />
      <FindDelegateScreen
        renderDelegate={({ topic: id, ...target }) => {
          const topic = numberOf(id)
          return <DelegateButton target={target} {...(topic === undefined ? {} : { topic })} />
        }}
      />
    </DelegationHost>
  )
}
