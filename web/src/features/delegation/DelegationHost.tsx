import { createContext, lazy, type ReactNode, Suspense, useContext, useState } from 'react'
import type { Target } from './delegationTarget.ts'

const DelegateDialog = lazy(() =>
  import('./DelegateDialog.tsx').then((m) => ({ default: m.DelegateDialog })),
)

const DelegationHostContext = createContext<(target: Target) => void>(() => {
  throw new Error('A DelegateButton needs a DelegationHost above it.')
})

/**
 * Holds the delegation that is going on, apart from the button that began it: what is delegated changes the screen, and
 * the button may be gone before the receipt is read.
 */
export function DelegationHost({ children }: { children: ReactNode }) {
  const [target, setTarget] = useState<Target | undefined>(undefined)
  return (
    <DelegationHostContext value={setTarget}>
      {children}
      {target === undefined ? null : (
        <Suspense>
          <DelegateDialog target={target} onClose={() => setTarget(undefined)} />
        </Suspense>
      )}
    </DelegationHostContext>
  )
}

export function useDelegationHost(): (target: Target) => void {
  return useContext(DelegationHostContext)
}
