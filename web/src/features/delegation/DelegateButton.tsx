import { Button, type ButtonLook } from '../../ui/Button.tsx'
import { delegationWords } from '../../words/delegation.ts'
import { useDelegationHost } from './DelegationHost.tsx'
import type { Target } from './delegationTarget.ts'

/** Begins a delegation to `target`, with its preview. Needs a `DelegationHost` above it. */
export function DelegateButton(props: {
  target: Target
  label?: string
  look?: ButtonLook
  size?: 'small' | 'medium'
}) {
  const { target, label = delegationWords.delegate, look = 'primary', size = 'small' } = props
  const open = useDelegationHost()
  return (
    <Button look={look} size={size} onClick={() => open(target)} aria-haspopup="dialog">
      {label}
    </Button>
  )
}
