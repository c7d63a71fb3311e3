import { Link } from '@tanstack/react-router'
import { type ProfileWords, profileWords } from '../words/profile.ts'
import { Notice } from './Notice.tsx'

/**
 * On which payments to itself an account voted For, each with its ballot's proposal; nothing where there is none. `words`
 * speak of the account to others, unless its own reader is told.
 */
export function ConflictNote(props: {
  conflicts: readonly { proposalId: string; number: number; title: string }[] | undefined
  words?: Pick<ProfileWords, 'conflicts'>
}) {
  const { conflicts = [], words = profileWords.them } = props
  if (conflicts.length === 0) return null
  return (
    <Notice tone="warn">
      {words.conflicts(conflicts.length)}
      <ul>
        {conflicts.map(({ proposalId, number, title }) => (
          <li key={proposalId}>
            <Link
              to="/proposals/$proposalId"
              params={{ proposalId }}
              className="underline underline-offset-4"
            >
              <span className="figures">{number}</span> {title}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
