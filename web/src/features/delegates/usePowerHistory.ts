import { useQuery } from '@tanstack/react-query'
import { fetchAllPages } from '../../indexer/fetchAllPages.ts'
import { graphql } from '../../indexer/generated/gql.ts'
import { requestIndexer } from '../../indexer/requestIndexer.ts'
import { useDao, useWebConfig } from '../../lib/DaoContext.tsx'
import type { PowerPoint } from '../../ui/stepLine.ts'

const PowerHistoryPage = graphql(`
  query PowerHistoryPage($chainId: Int!, $token: String!, $account: String!, $after: String) {
    powerEvents(
      where: { chainId: $chainId, token: $token, account: $account, topic: 0 }
      orderBy: "timestamp"
      orderDirection: "asc"
      limit: 1000
      after: $after
    ) {
      items {
        after
        timestamp
        block
        logIndex
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** How an account's voting power changed, oldest first, one point for each second in which it did. */
export function usePowerHistory(account: string) {
  const { gatewayUrl } = useWebConfig()
  const { chain, contracts } = useDao()
  const of = { chainId: chain.id, token: contracts.token, account: account.toLowerCase() }
  return useQuery({
    queryKey: ['indexer', 'powerHistory', of],
    queryFn: async ({ signal }) => {
      const rows = await fetchAllPages(async (after) => {
        const variables = { ...of, after }
        const document = PowerHistoryPage
        return (await requestIndexer({ gatewayUrl, document, variables, signal })).powerEvents
      })
      return lastOfEachSecond(rows)
    },
  })
}

type Row = { after: string; timestamp: string; block: string; logIndex: number }

function lastOfEachSecond(rows: readonly Row[]): PowerPoint[] {
  const bySecond = new Map<number, bigint>()
  const inOrder = rows.toSorted(
    (a, b) => Number(BigInt(a.block) - BigInt(b.block)) || a.logIndex - b.logIndex,
  )
  for (const { timestamp, after } of inOrder) bySecond.set(Number(timestamp), BigInt(after))
  return [...bySecond].map(([timestamp, power]) => ({ timestamp, power }))
}
