import { TextArea } from '../../ui/Field.tsx'
import { votingWords } from '../../words/voting.ts'

/** Generous for an argument, small enough for any block. */
export const reasonLimit = 4000

export function ReasonField(props: {
  reason: string
  isDisabled: boolean
  onReason: (reason: string) => void
}) {
  const { reason, isDisabled, onReason } = props
  const isTooLong = reason.length > reasonLimit
  return (
    <TextArea
      label={votingWords.reason}
      hint={votingWords.reasonHint}
      value={reason}
      disabled={isDisabled}
      onChange={(event) => onReason(event.target.value)}
      error={isTooLong ? votingWords.reasonTooLong(reason.length, reasonLimit) : undefined}
      className="min-h-24"
    />
  )
}
