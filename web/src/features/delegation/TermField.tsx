import { offeredEnds } from '@mandate/governance/terms'
import { formatDate, formatRelative } from '../../lib/formatTime.ts'
import { SelectField } from '../../ui/Field.tsx'
import { delegationWords } from '../../words/delegation.ts'

const words = delegationWords.composer

/** Until when a delegation counts: one of the dates that the token allows, or for good. */
export function TermField(props: {
  now: bigint
  endsAt: bigint | null
  isTopic: boolean
  isDisabled: boolean
  onChange: (endsAt: bigint | null) => void
}) {
  const { now, endsAt, isTopic, isDisabled, onChange } = props
  return (
    <SelectField
      label={words.term}
      hint={
        endsAt === null ? words.noEndHint : isTopic ? words.endHintTopic : words.endHintEverything
      }
      disabled={isDisabled}
      value={endsAt?.toString() ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? null : BigInt(target.value))}
    >
      <option value="">{words.noEnd}</option>
      {offeredEnds(now).map((end) => (
        <option key={end} value={end.toString()}>
          {words.until(formatDate(Number(end)), formatRelative(Number(end), Number(now)))}
        </option>
      ))}
    </SelectField>
  )
}
