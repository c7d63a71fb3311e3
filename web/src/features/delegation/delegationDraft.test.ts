import { governanceTokenAbi } from '@mandate/protocol/abis'
import { encodeFunctionData } from 'viem'
import { describe, expect, test } from 'vitest'
import { beginDraft, beginSplit, draftedChanges } from './delegationDraft.ts'
import { delegationWrite } from './delegationWrite.ts'

const ada = `0x${'a'.repeat(40)}`
const bob = `0x${'b'.repeat(40)}`
const token = `0x${'1'.repeat(40)}` as const
const whole = (delegate: string) => [{ delegate, basisPoints: 10_000 }]
const current = [
  { topic: 0, shares: whole(bob), endsAt: null },
  { topic: 2, shares: whole(bob), endsAt: null },
  { topic: 3, shares: whole(bob), endsAt: 50n },
]

describe('draftedChanges', () => {
  test('default', () => {
    const changes = draftedChanges({ draft: beginDraft(undefined), to: ada }, [], 60n)
    expect(changes).toEqual([{ topic: 0, shares: whole(ada), endsAt: null }])
    expect(delegationWrite(token, changes)).toMatchObject({ functionName: 'delegate' })
  })

  test('behavior: a term goes with the whole delegation, with several topics in their order, and with nobody no term', () => {
    const draft = { ...beginDraft(undefined), endsAt: 70n }
    expect(draftedChanges({ draft, to: ada }, [], 60n)).toEqual([
      { topic: 0, shares: whole(ada), endsAt: 70n },
    ])
    expect(draftedChanges({ draft, to: null }, [], 60n)).toEqual([
      { topic: 0, shares: [], endsAt: null },
    ])
    const apart = { ...draft, scope: 'topics' as const, topics: [3, 1, 2] }
    expect(draftedChanges({ draft: apart, to: ada }, [], 60n)).toEqual(
      [1, 2, 3].map((topic) => ({ topic, shares: whole(ada), endsAt: 70n })),
    )
    expect(draftedChanges({ draft: apart, to: null }, [], 60n)).toEqual(
      [1, 2, 3].map((topic) => ({ topic, shares: [], endsAt: null })),
    )
  })

  test('behavior: everything takes along what went elsewhere, and only while it counts', () => {
    const draft = beginDraft(undefined)
    expect(draftedChanges({ draft, to: ada }, current, 60n).map(({ topic }) => topic)).toEqual([
      0, 2,
    ])
    const alone = { ...draft, includesTopics: false }
    expect(draftedChanges({ draft: alone, to: ada }, current, 60n).length).toBe(1)
  })

  test('behavior: a topic goes alone, and comes back as a delegation to nobody', () => {
    const draft = { ...beginDraft(2), endsAt: 70n }
    expect(draftedChanges({ draft, to: ada }, current, 60n)).toEqual([
      { topic: 2, shares: whole(ada), endsAt: 70n },
    ])
    const back = draftedChanges({ draft: beginDraft(2), to: null }, current, 60n)
    expect(back).toEqual([{ topic: 2, shares: [], endsAt: null }])
  })

  test('behavior: a split begins with who holds the power, and is one call that the token takes', () => {
    const entries = beginSplit(current, { delegate: ada, name: 'Ada' }, () => null)
    expect(entries.map(({ basisPoints }) => basisPoints)).toEqual([5_000, 5_000])
    const elsewhere = { topic: 2, shares: whole(`0x${'c'.repeat(40)}`), endsAt: null }
    const ofDefault = beginSplit(
      [elsewhere, ...current],
      { delegate: ada, name: 'Ada' },
      () => null,
    )
    expect(ofDefault.map(({ delegate }) => delegate)).toEqual([bob, ada])
    const draft = { ...beginDraft(undefined), scope: 'split' as const, entries }
    const changes = draftedChanges({ draft, to: ada }, current, 60n)
    const write = delegationWrite(token, changes)
    expect(write.functionName).toBe('setDelegations')
    expect(
      encodeFunctionData({
        abi: governanceTokenAbi,
        functionName: 'setDelegations',
        args: write.args as never,
      }),
    ).toMatch(/^0x/)
  })
})
