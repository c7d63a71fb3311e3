import { createContext, lazy, type ReactNode, Suspense, useContext, useState } from 'react'
import type { Target } from './delegationTarget.ts'

const DelegateDialog = lazy(() =>
  import('./DelegateDialog.tsx').then((m) => ({ default: m.DelegateDialog })),
)

/**
 * What a button asks for: everything to somebody, or one topic's delegation (to nobody: taken back). An own part may be
 * renewed; otherwise what goes to oneself is taken back.
 */
export type DelegationRequest = { target: Target; topic?: number; purpose?: 'renew' }

const DelegationHostContext = createContext<(request: DelegationRequest) => void>(() => {
  throw new Error('A DelegateButton needs a DelegationHost above it.')
})

/**
 * Holds the delegation that is going on, apart from the button that began it: what is delegated changes the screen, and
 * the button may be gone before the receipt is read.
 */
export function DelegationHost({ children }: { children: ReactNode }) {
  const [request, setRequest] = useState<DelegationRequest | undefined>(undefined)
  return (
    <DelegationHostContext value={setRequest}>
      {children}
      {request === undefined ? null : (
        <Suspense>
          <DelegateDialog request={request} onClose={() => setRequest(undefined)} />
        </Suspense>
      )}
    </DelegationHostContext>
  )
}

export function useDelegationHost(): (request: DelegationRequest) => void {
  return useContext(DelegationHostContext)
}
