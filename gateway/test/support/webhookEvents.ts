import type { DaoConfig } from '@mandate/governance/dao'

/** A DAO whose events are made up. */
export const dao = {
  slug: 'assembly',
  chain: { id: 1, isLocal: true },
  contracts: { governor: '0x1', token: '0x2' },
} as unknown as DaoConfig

const log = (block: number, logIndex: number) => ({
  block: `${block}`,
  logIndex,
  timestamp: '1',
  transaction: `0x${`${block}`.padStart(64, '0')}`,
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

export const changed = (block: number, logIndex = 0) => ({
  ...log(block, logIndex),
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

/** An indexer that has read ten blocks with these events. */
export function indexerOf(changes: object[], proposals: object[] = []) {
  const page = (items: object[]) => ({ items, pageInfo: { hasNextPage: false, endCursor: null } })
  const data = {
    _meta: { status: { one: { id: 1, block: { number: 10, timestamp: 10 } } } },
    proposalEvents: page(proposals),
    delegationEvents: page(changes),
  }
  return async () => ({ data, errors: [] }) as never
}
