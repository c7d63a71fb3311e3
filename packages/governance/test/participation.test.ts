import { expect, test } from 'vitest'
import { participation, participationShare } from '../src/participation.ts'

const snapshots = [100n, 200n, 300n, 400n]

test('default', () => {
  expect(participation({ ballotCount: 3, couldVoteFrom: 50n }, snapshots)).toEqual({
    cast: 3,
    held: 4,
  })
  expect(participationShare({ cast: 3, held: 4 })).toBe(0.75)
})

test('behavior: what was put to the vote before the account could vote is not held against it', () => {
  const held = (couldVoteFrom: bigint) =>
    participation({ ballotCount: 0, couldVoteFrom }, snapshots).held
  expect(held(200n)).toBe(3)
  expect(held(201n)).toBe(2)
  expect(held(401n)).toBe(0)
})

test('behavior: who never could vote has no share', () => {
  const never = participation({ ballotCount: 0, couldVoteFrom: null }, snapshots)
  expect(never).toEqual({ cast: 0, held: 0 })
  expect(participationShare(never)).toBeNull()
})

test('behavior: never more than everything', () => {
  expect(participationShare({ cast: 5, held: 4 })).toBe(1)
})
