import { expect, test } from 'vitest'
import type { VotingHistory } from '../src/matching.ts'
import {
  added,
  after,
  before,
  history,
  leader,
  majority,
  mallory,
  names,
  own,
  replaced,
  report,
  shareOf,
  withMajority,
} from './contest.ts'
import { createSociety, exposure, fit } from './society.ts'

/** Manipulations that a chain adds to those of voting advice: sybil accounts, puppets, copied votes, late flips. */
test('behavior: on a chain, late flips: a delegate who turns to the majority in the last ten ballots', () => {
  const flipped = own.map((ballot, index) =>
    index < own.length - 10
      ? ballot
      : { ...ballot, choice: majority.get(ballot.proposal) ?? 'for' },
  )
  expect(report('late flips', shareOf(after(replaced(flipped)), mallory) - before)).toBeLessThan(
    0.06,
  )
})

test('behavior: on a chain, a delegate who copies the votes of the one shown most', () => {
  const copied = history.ballots
    .filter(({ voter }) => voter === leader)
    .map((ballot) => ({ ...ballot, voter: mallory }))
  // Two doubles take turns by lot: with forty persons the lot would be half of what is measured.
  const crowd = createSociety({ persons: 80 })
  const shown = (past: VotingHistory) =>
    shareOf(exposure(crowd, fit(past), { delegates: names }), mallory)
  expect(report('copied votes', shown(replaced(copied)) - shown(history))).toBeLessThan(0.12)
})

test('behavior: on a chain, ten accounts with one record share what one would get, with what the drawing of ties gives', () => {
  const clones = Array.from({ length: 10 }, (_, index) => `clone${index}`)
  const shares = after(added(clones.flatMap((clone) => withMajority(clone))), {
    delegates: [...names, ...clones],
  })
  expect(report('ten sybils', shareOf(shares, mallory, ...clones) - before)).toBeLessThan(0.3)
  expect(
    report('each sybil', Math.max(...clones.map((clone) => shareOf(shares, clone)))),
  ).toBeLessThan(0.12)
})

test('behavior: on a chain, twenty puppets who vote as the delegate did on ten proposals', () => {
  const puppets = Array.from({ length: 20 }, (_, index) =>
    own.slice(0, 10).map((ballot) => ({ ...ballot, voter: `puppet${index}` })),
  ).flat()
  expect(report('twenty puppets', shareOf(after(added(puppets)), mallory) - before)).toBeLessThan(
    0.1,
  )
})
