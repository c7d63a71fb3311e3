import { participation } from '@mandate/governance/participation'
import { expect, test } from 'vitest'
import type { Delegate } from '../../indexer/useDelegates.ts'
import type { ParticipationOf } from '../../indexer/useParticipation.ts'
import { type Arrangement, arrangeDelegates } from './arrangeDelegates.ts'

const now = 1_800_000_000
const snapshots = Array.from({ length: 20 }, (_, index) => BigInt(index))
const participationOf: ParticipationOf = (account) => participation(account, snapshots)
const standpoint = { now, participationOf }
const everyone: Arrangement = {
  order: 'fair',
  seed: '2026-03-09',
  search: '',
  hasStatement: false,
  isActive: false,
  topic: null,
  includesQuiet: false,
}

const ada = delegate(1, { name: 'Ada', ballotCount: 4, delegatorCount: 9, votingPower: 10n })
const bela = delegate(2, { name: 'bela', ballotCount: 19, delegatorCount: 2, votingPower: 900n })
const nameless = delegate(3, { ballotCount: 9, delegatorCount: 40, hasStatement: false })
const all = [ada, bela, nameless]

test('default', () => {
  expect(arrangeDelegates(all, everyone, standpoint)).toHaveLength(3)
})

test('behavior: voting power has no say in any order', () => {
  const swapped = all.map((one) => ({ ...one, votingPower: 1000n - one.votingPower }))
  for (const order of ['fair', 'name', 'participation', 'delegators'] as const) {
    const names = (list: readonly Delegate[]) =>
      arrangeDelegates(list, { ...everyone, order }, standpoint).map(({ address }) => address)
    expect(names(swapped)).toEqual(names(all))
  }
})

test('parameters: order', () => {
  const first = (order: Arrangement['order']) =>
    arrangeDelegates(all, { ...everyone, order }, standpoint)[0]
  expect(first('name')).toBe(ada)
  expect(first('participation')).toBe(bela)
  expect(first('delegators')).toBe(nameless)
  const inOrder = (order: Arrangement['order']) =>
    arrangeDelegates(all, { ...everyone, order }, standpoint)
  expect(inOrder('name')).toEqual([ada, bela, nameless])
  expect(inOrder('participation')).toEqual([bela, nameless, ada])
  expect(inOrder('delegators')).toEqual([nameless, ada, bela])
})

test('behavior: a newcomer who voted on everything takes part more than one who missed a vote', () => {
  const newcomer = delegate(4, { ballotCount: 3, couldVoteFrom: 17n })
  const order = arrangeDelegates(
    [bela, newcomer],
    { ...everyone, order: 'participation' },
    standpoint,
  )
  expect(order).toEqual([newcomer, bela])
})

test('behavior: whoever could vote on nothing yet is not taken for one who voted on everything', () => {
  const newcomer = delegate(4, { couldVoteFrom: 999n })
  const order = { ...everyone, order: 'participation' } as const
  expect(arrangeDelegates([newcomer, ada], order, standpoint)).toEqual([ada, newcomer])
})

test('parameters: search by name or address', () => {
  const found = (search: string) => arrangeDelegates(all, { ...everyone, search }, standpoint)
  expect(found(' BEL ')).toEqual([bela])
  expect(found(nameless.address.toUpperCase())).toEqual([nameless])
  expect(found('zzz')).toEqual([])
})

test('parameters: filters', () => {
  const asleep = delegate(4, { lastBallotAt: now - 91 * 86_400 })
  const never = delegate(5, { lastBallotAt: null })
  const active = arrangeDelegates([ada, asleep, never], { ...everyone, isActive: true }, standpoint)
  expect(active).toEqual([ada])
  const barely = delegate(6, { lastBallotAt: now - 90 * 86_400 })
  expect(arrangeDelegates([barely], { ...everyone, isActive: true }, standpoint)).toEqual([barely])
  expect(arrangeDelegates(all, { ...everyone, hasStatement: true }, standpoint)).not.toContain(
    nameless,
  )
})

test('parameters: topic', () => {
  const topic = { held: 4, cast: new Map([[ada.address, 3]]), extraPower: new Map() }
  expect(arrangeDelegates(all, { ...everyone, topic }, standpoint)).toEqual([ada])
})

test('behavior: a statement, a delegator or three ballots make a delegate of a holder', () => {
  const quiet = { hasStatement: false, delegatorCount: 0, ballotCount: 0 }
  const shown = (facts: Partial<Delegate>) =>
    arrangeDelegates([delegate(9, { ...quiet, ...facts })], everyone, standpoint).length
  expect(shown({})).toBe(0)
  expect(shown({ hasStatement: true })).toBe(1)
  expect(shown({ delegatorCount: 1 })).toBe(1)
  expect(shown({ ballotCount: 3 })).toBe(1)
})

test('behavior: mere holders stay out until they are asked for or searched', () => {
  const holder = delegate(9, { hasStatement: false, ballotCount: 2 })
  const list = [ada, holder]
  expect(arrangeDelegates(list, everyone, standpoint)).toEqual([ada])
  expect(arrangeDelegates(list, { ...everyone, includesQuiet: true }, standpoint)).toContain(holder)
  expect(arrangeDelegates(list, { ...everyone, search: holder.address }, standpoint)).toEqual([
    holder,
  ])
})

function delegate(index: number, facts: Partial<Delegate>): Delegate {
  return {
    address: `0x${index.toString(16).padStart(40, '0')}`,
    name: null,
    hasStatement: true,
    balance: 0n,
    votingPower: 100n,
    delegate: null,
    delegatorCount: 0,
    ballotCount: 0,
    lastBallotAt: now,
    couldVoteFrom: 0n,
    ...facts,
  }
}
