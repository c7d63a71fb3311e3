import type { DaoConfig } from '@mandate/governance/dao'
import { governanceTokenAbi } from '@mandate/protocol/abis'
import { type Hex, zeroAddress } from 'viem'
import { expect } from 'vitest'
import type { TestChain } from './startChain.ts'
import type { TestIndexer } from './startIndexer.ts'

type AccountRow = {
  address: Hex
  balance: string
  votingPower: string
  delegate: Hex | null
  delegatorCount: number
  hasParts: boolean
  couldVoteFrom: string | null
  name: string | null
  hasStatement: boolean
}

/** The rows of all accounts by address, once all that happened is in them. */
export async function readAccounts(
  chain: TestChain,
  indexer: TestIndexer,
): Promise<ReadonlyMap<Hex, AccountRow>> {
  await indexer.reaches(await chain.client.getBlockNumber())
  const { accounts } = await indexer.query<{ accounts: { items: AccountRow[] } }>(`{
    accounts(limit: 1000) {
      items {
        address balance votingPower delegate delegatorCount hasParts couldVoteFrom name hasStatement
      }
    }
  }`)
  return new Map(accounts.items.map((row) => [row.address, row]))
}

type Options = {
  chain: TestChain
  indexer: TestIndexer
  daos: readonly [DaoConfig, ...DaoConfig[]]
}

/**
 * Balances, voting power and delegates are the token's own, for every account there is, and every DAO adds them up.
 * @param daos all that the indexer follows, of one token
 */
export async function expectAccountsAsOnChain({ chain, indexer, daos }: Options) {
  const accounts = await readAccounts(chain, indexer)
  const token = { abi: governanceTokenAbi, address: daos[0].contracts.token } as const
  for (const { address, balance, votingPower, delegate } of accounts.values()) {
    const args = [address] as const
    const onChain = await Promise.all([
      chain.client.readContract({ ...token, functionName: 'balanceOf', args }),
      chain.client.readContract({ ...token, functionName: 'getVotes', args }),
      chain.client.readContract({ ...token, functionName: 'delegates', args }),
    ])
    expect([BigInt(balance), BigInt(votingPower), delegate ?? zeroAddress]).toEqual([
      onChain[0],
      onChain[1],
      onChain[2].toLowerCase(),
    ])
  }
  const { daos: page } = await indexer.query<{ daos: { items: unknown[] } }>(
    '{ daos { items { totalSupply holderCount delegateCount delegatedVotes } } }',
  )
  const totals = totalsOf([...accounts.values()])
  expect(page.items).toEqual(daos.map(() => totals))
  return accounts
}

function totalsOf(rows: readonly AccountRow[]) {
  const sum = (amounts: string[]) => `${amounts.reduce((total, one) => total + BigInt(one), 0n)}`
  return {
    totalSupply: sum(rows.map(({ balance }) => balance)),
    holderCount: rows.filter(({ balance }) => balance !== '0').length,
    delegateCount: rows.filter(({ votingPower }) => votingPower !== '0').length,
    delegatedVotes: sum(rows.map(({ votingPower }) => votingPower)),
  }
}
