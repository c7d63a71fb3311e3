import {
  keepPreviousData,
  type QueryKey,
  type UseQueryResult,
  useQuery,
} from '@tanstack/react-query'
import { useWebConfig } from '../lib/DaoContext.tsx'
import type { TypedDocumentString } from './generated/graphql.ts'
import { requestIndexer } from './requestIndexer.ts'

/**
 * One GraphQL request as a query. `key` names it (everything it depends on is in `variables`); rows already on the
 * screen stay there while the next page loads.
 */
export function useIndexerQuery<Result, Variables extends Record<string, unknown>>(options: {
  key: string
  document: TypedDocumentString<Result, Variables>
  variables: Variables
  enabled?: boolean
  refetchIntervalMs?: number
}): UseQueryResult<Result> {
  const { gatewayUrl } = useWebConfig()
  const { document, variables } = options
  return useQuery({
    queryKey: indexerQueryKey(options.key, variables),
    queryFn: ({ signal }) => requestIndexer({ gatewayUrl, document, variables, signal }),
    enabled: options.enabled ?? true,
    refetchInterval: options.refetchIntervalMs ?? false,
    placeholderData: keepPreviousData,
  })
}

export function indexerQueryKey(key: string, variables: Record<string, unknown>): QueryKey {
  return ['indexer', key, variables]
}
