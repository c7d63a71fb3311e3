import { useAccountNames } from '../indexer/useAccountNames.ts'
import { useDaoFacts } from '../indexer/useDaoFacts.ts'
import { useTokenClock } from '../indexer/useTokenClock.ts'
import { useTokenUnit } from '../indexer/useTokenUnit.ts'
import { useDao } from '../lib/DaoContext.tsx'
import type { ActionWriting } from '../ui/ActionCard.tsx'
import { actionWords } from '../words/actions.ts'

/** How this DAO's actions are written: its currency, its token, the names of its contracts and accounts. */
export function useActionWriting(addresses: readonly string[]): ActionWriting {
  const { chain, contracts } = useDao()
  const token = useTokenUnit()
  const denominator = useDaoFacts().data?.dao?.quorumDenominator
  const clock = useTokenClock()
  const names = useAccountNames(addresses)
  return {
    currency: chain.currency,
    token,
    clock,
    quorumDenominator: denominator === undefined ? undefined : BigInt(denominator),
    nameOf(address) {
      switch (address) {
        case contracts.token:
          return actionWords.contracts.token
        case contracts.governor:
          return actionWords.contracts.governor
        case contracts.treasury:
          return actionWords.contracts.treasury
        case contracts.registry:
          return actionWords.contracts.registry
        default:
          return names.get(address)
      }
    },
  }
}
