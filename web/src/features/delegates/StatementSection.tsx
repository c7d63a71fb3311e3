import { lazy, Suspense, useState } from 'react'
import { useDao } from '../../lib/DaoContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Markdown } from '../../ui/Markdown.tsx'
import { Time } from '../../ui/Time.tsx'
import { delegatesWords } from '../../words/delegates.ts'
import type { ProfileFacts } from './useDelegateProfile.ts'
import { useProfileWords } from './useProfileWords.ts'

const words = delegatesWords.profile

const StatementDialog = lazy(() =>
  import('./StatementDialog.tsx').then((m) => ({ default: m.StatementDialog })),
)

/** What the delegate says of itself; its own reader may change it. */
export function StatementSection(props: {
  address: string
  isYou: boolean
  profile: ProfileFacts['profiles']['items'][number] | null
}) {
  const { address, isYou, profile } = props
  const { contracts } = useDao()
  const about = useProfileWords(address)
  const [isEditing, setIsEditing] = useState(false)
  const hasStatement = profile !== null && profile.statement.trim() !== ''
  // There is no place where a statement could be published.
  if (contracts.registry === undefined) return null
  const editButton = isYou ? (
    <Button
      size="small"
      look={hasStatement ? 'secondary' : 'primary'}
      onClick={() => setIsEditing(true)}
    >
      {hasStatement ? words.edit : words.publish}
    </Button>
  ) : null
  return (
    <section className="flex flex-col gap-4">
      <header className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 className="title text-2xl">{about.statement}</h2>
        {hasStatement ? editButton : null}
      </header>
      {hasStatement ? (
        <>
          <Markdown text={profile.statement} />
          <p className="text-sm text-muted">
            {words.updated} <Time time={profile.updatedAt} />
          </p>
        </>
      ) : (
        <EmptyState title={about.noStatement} action={editButton ?? undefined} />
      )}
      {isEditing ? (
        <Suspense>
          <StatementDialog
            {...{ address, name: profile?.name ?? '', statement: profile?.statement ?? '' }}
            onClose={() => setIsEditing(false)}
          />
        </Suspense>
      ) : null}
    </section>
  )
}
