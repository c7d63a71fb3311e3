import { lazy, Suspense, useState } from 'react'
import { Button, type ButtonLook } from '../../ui/Button.tsx'
import { delegationWords } from '../../words/delegation.ts'
import type { Target } from './delegationTarget.ts'

const DelegateDialog = lazy(() =>
  import('./DelegateDialog.tsx').then((m) => ({ default: m.DelegateDialog })),
)

/** Opens the delegation to `target`, with its preview. */
export function DelegateButton(props: {
  target: Target
  label?: string
  look?: ButtonLook
  size?: 'small' | 'medium'
}) {
  const { target, label = delegationWords.delegate, look = 'primary', size = 'small' } = props
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button look={look} size={size} onClick={() => setIsOpen(true)} aria-haspopup="dialog">
        {label}
      </Button>
      {isOpen ? (
        <Suspense>
          <DelegateDialog target={target} onClose={() => setIsOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
