import { expect, test } from 'vitest'
import { votingPowers } from '../src/votingPowers.ts'

const share = (delegate: string, basisPoints: number) => ({ delegate, basisPoints })
const holdings = [
  {
    units: 101n,
    delegations: [
      { topic: 0, shares: [share('0xB', 5_000), share('0xa', 5_000)], endsAt: null },
      { topic: 2, shares: [share('0xc', 10_000)], endsAt: 50n },
    ],
  },
  { units: 9n, delegations: [{ topic: 0, shares: [share('0xb', 10_000)], endsAt: 60n }] },
  { units: 1_000n, delegations: [] },
]
const powers = (topic: number, timepoint: bigint) =>
  Object.fromEntries(votingPowers(holdings, topic, timepoint))

test('default', () => {
  expect(powers(0, 10n)).toEqual({ '0xb': 60n, '0xa': 50n })
  expect(powers(2, 10n)).toEqual({ '0xc': 101n, '0xb': 9n })
})

test('behavior: ends count without anybody doing anything', () => {
  expect(powers(2, 50n)).toEqual({ '0xb': 60n, '0xa': 50n })
  expect(powers(0, 60n)).toEqual({ '0xb': 51n, '0xa': 50n })
})
