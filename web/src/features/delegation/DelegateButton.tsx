import { Button, type ButtonLook } from '../../ui/Button.tsx'
import { delegationWords } from '../../words/delegation.ts'
import { useDelegationHost } from './DelegationHost.tsx'
import type { Target } from './delegationTarget.ts'

/** Begins a delegation to `target`, with its preview; of one `topic` if given. Needs a `DelegationHost` above it. */
export function DelegateButton(props: {
  target: Target
  topic?: number
  purpose?: 'renew'
  label?: string
  look?: ButtonLook
  size?: 'small' | 'medium'
}) {
  const {
    target,
    topic,
    purpose,
    label = delegationWords.delegate,
    look = 'primary',
    size = 'small',
  } = props
  const open = useDelegationHost()
  const request = {
    target,
    ...(topic === undefined ? {} : { topic }),
    ...(purpose === undefined ? {} : { purpose }),
  }
  return (
    <Button look={look} size={size} onClick={() => open(request)} aria-haspopup="dialog">
      {label}
    </Button>
  )
}
