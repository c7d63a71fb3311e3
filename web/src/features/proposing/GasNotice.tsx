import type { Action } from '@mandate/governance/actions'
import { Notice } from '../../ui/Notice.tsx'
import { proposingWords } from '../../words/proposing.ts'
import { useSimulations } from './useSimulations.ts'

/** What one transaction may use (EIP-7825): all actions of a proposal are executed in one. */
const transactionGasCap = 16_777_216n

/** Warns of actions that could pass a vote and never be executed, because one transaction cannot hold them. */
export function GasNotice({ actions }: { actions: readonly Action[] }) {
  const gas = useSimulations(actions).reduce(
    (sum, one) => sum + (one?.kind === 'succeeds' ? (one.gas ?? 0n) : 0n),
    0n,
  )
  if (gas <= transactionGasCap) return null
  return (
    <Notice tone="danger" role="alert">
      {proposingWords.simulation.gas(
        gas.toLocaleString('en'),
        transactionGasCap.toLocaleString('en'),
      )}
    </Notice>
  )
}
