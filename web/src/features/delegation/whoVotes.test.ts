import { expect, test } from 'vitest'
import { whoVotes } from './whoVotes.ts'

const you = '0x0a'
const ada = '0x0b'
const bob = '0x0c'
const everything = (delegate: string) => ({ topic: 0, delegate })
const on = (topic: number, delegate: string) => ({ topic, delegate })

test('default', () => {
  expect(whoVotes(you, [everything(ada)])).toEqual({ kind: 'one', delegate: ada })
})

test('behavior: delegates by topic are counted, each once', () => {
  const split = [everything(ada), everything(bob)]
  expect(whoVotes(you, [...split, on(1, '0x0d'), on(2, ada)])).toEqual({
    kind: 'several',
    others: 3,
    withSelf: false,
  })
  expect(whoVotes(you, [everything(ada), on(1, ada)])).toEqual({ kind: 'one', delegate: ada })
})

test('behavior: an own part is no delegate', () => {
  const expected = { kind: 'several', others: 1, withSelf: true }
  expect(whoVotes(you, [everything(ada), everything(you)])).toEqual(expected)
  expect(whoVotes(you, [everything(you), everything(ada)])).toEqual(expected)
  expect(whoVotes(you, [everything(ada), on(1, you)])).toEqual(expected)
})

test('behavior: whoever votes alone does so except where somebody holds a topic', () => {
  expect(whoVotes(you, [everything(you), on(1, you)])).toEqual({ kind: 'self', exceptOn: [] })
  expect(whoVotes(you, [everything(you), on(3, ada), on(1, bob)])).toEqual({
    kind: 'self',
    exceptOn: [1, 3],
  })
})

test('behavior: nobody votes, except where somebody holds a topic', () => {
  expect(whoVotes(you, [])).toEqual({ kind: 'nobody', exceptOn: [] })
  expect(whoVotes(you, [on(2, ada)])).toEqual({ kind: 'nobody', exceptOn: [2] })
})
