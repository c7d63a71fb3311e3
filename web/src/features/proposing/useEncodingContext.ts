import { useMemo } from 'react'
import { abiOf } from '../../chain/describeAction.ts'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import type { EncodingContext } from './encodeAction.ts'
import { writableFunctions } from './readAbi.ts'

/** What encoding an action needs to know of the DAO on the screen. */
export function useEncodingContext(): EncodingContext {
  const { contracts } = useDao()
  const { decimals } = useTokenUnit()
  return useMemo(
    () => ({
      token: contracts.token,
      tokenDecimals: decimals,
      knownFunctions(target) {
        const abi = abiOf(target, contracts)
        return abi === undefined ? undefined : writableFunctions(abi)
      },
    }),
    [contracts, decimals],
  )
}
