import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { passWords as words } from '../../words/ballotPass.ts'
import type { LostMark } from './sortMarks.ts'

/** What was marked and cannot be cast any more, and why; it stays until somebody has read it. */
export function LostMarks(props: {
  lost: readonly LostMark[]
  onForget: (proposalIds: readonly string[]) => void
}) {
  const { lost, onForget } = props
  if (lost.length === 0) return null
  return (
    <Notice
      tone="warn"
      role="status"
      action={
        <Button size="small" onClick={() => onForget(lost.map(({ proposalId }) => proposalId))}>
          {words.forget}
        </Button>
      }
    >
      <p className="font-medium">{words.lostTitle}</p>
      <ul className="mt-1 list-disc pl-5">
        {lost.map(({ proposalId, title, why, draft }) => (
          <li key={proposalId} className="wrap-anywhere">
            {words.lost(title, why)}
            {draft.reason === '' ? null : ` ${words.lostReason(draft.reason)}`}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
