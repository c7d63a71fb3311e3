import { useQuery } from '@tanstack/react-query'
import { useDao, useWebConfig } from '../lib/DaoContext.tsx'
import { readIndexedBlock } from './readIndexedBlock.ts'

/** Where the index is now, asked again every few seconds. */
export function useIndexedBlock() {
  const { chain } = useDao()
  const { gatewayUrl } = useWebConfig()
  return useQuery({
    queryKey: ['indexedBlock', chain.id],
    queryFn: () => readIndexedBlock(gatewayUrl, chain.id),
    refetchInterval: 5000,
    retry: false,
  })
}
