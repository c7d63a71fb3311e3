import type { DaoConfig } from '@mandate/governance/dao'
import type { AskIndexer } from '../../src/indexer/createIndexerClient.ts'

/** A DAO whose events are made up. */
export const dao = {
  slug: 'assembly',
  chain: { id: 1, isLocal: true },
  contracts: { governor: '0x1', token: '0x2' },
} as unknown as DaoConfig

/** @param fork what sets the transactions of a chain apart from those of another */
const log = (block: number, logIndex: number, fork = '0') => ({
  block: `${block}`,
  logIndex,
  timestamp: '1',
  transaction: `0x${fork}${`${block}`.padStart(15, '0')}${'0'.repeat(48)}`,
})

export const created = (block: number, logIndex = 0) => ({
  ...log(block, logIndex),
  governor: dao.contracts.governor,
  proposalId: '12345678',
  kind: 'created',
  account: '0xa',
  dueAt: null,
  proposal: null,
})

export const changed = (block: number, logIndex = 0, fork = '0') => ({
  ...log(block, logIndex, fork),
  token: dao.contracts.token,
  delegator: '0xa',
  topic: 0,
  fromDelegate: null,
  toDelegate: null,
  delegates: [],
  shares: [],
  endsAt: null,
  balance: '0',
})

type Row = { block: string }

export type Indexed = { block?: number; changes: readonly Row[]; proposals?: readonly Row[] }

/** An indexer that has read ten blocks with these events. */
export function indexerOf(changes: Row[], proposals: Row[] = []) {
  return changingIndexer(() => ({ changes, proposals }))
}

/** An indexer that has what `read` says at that moment: up to a block, the tenth if none is named. */
export function changingIndexer(read: () => Indexed): AskIndexer {
  return async ({ query, variables: { after = 0, upTo = 0 } }) => {
    const { block = 10, changes, proposals = [] } = read()
    const page = (rows: readonly Row[]) => {
      const items = rows.filter((row) => isIn(row, Number(after), Number(upTo)))
      if (query.includes('"desc"')) items.reverse()
      return { items: items.slice(0, 1_000), pageInfo: pageInfoOf(items.length) }
    }
    const data = {
      _meta: { status: { one: { id: 1, block: { number: block, timestamp: block } } } },
      proposalEvents: page(proposals),
      delegationEvents: page(changes),
    }
    return { data, errors: [] }
  }
}

function isIn({ block }: Row, after: number, upTo: number): boolean {
  return Number(block) > after && Number(block) <= upTo
}

/** No test goes on to a second page. */
function pageInfoOf(count: number) {
  return { hasNextPage: count > 1_000, endCursor: null }
}
