import { type Delegation, defaultTopic } from '@mandate/governance/delegation'
import { expect, test } from 'vitest'
import { decidingDelegates } from './decidingDelegates.ts'

const now = 1_800_000_000n
const whole = (topic: number, delegate: string): Delegation => ({
  topic,
  shares: [{ delegate, basisPoints: 10_000 }],
  endsAt: null,
})
const back = (topic: number): Delegation => ({ topic, shares: [], endsAt: null })

test('default', () => {
  const changes = [whole(1, '0xa'), whole(2, '0xa')]
  expect(decidingDelegates({ delegations: [whole(defaultTopic, '0xb')], now }, changes)).toEqual([
    { topic: 1, delegate: '0xa', basisPoints: 10_000 },
    { topic: 2, delegate: '0xa', basisPoints: 10_000 },
  ])
})

test('behavior: on a topic that is taken back the default decides, every part of it', () => {
  const split = {
    topic: defaultTopic,
    shares: [
      { delegate: '0xb', basisPoints: 6_000 },
      { delegate: '0xc', basisPoints: 4_000 },
    ],
    endsAt: null,
  }
  expect(decidingDelegates({ delegations: [split, whole(2, '0xa')], now }, [back(2)])).toEqual([
    { topic: 2, delegate: '0xb', basisPoints: 6_000 },
    { topic: 2, delegate: '0xc', basisPoints: 4_000 },
  ])
})

test('behavior: nobody decides where there is no default, or it is over', () => {
  const over = { ...whole(defaultTopic, '0xb'), endsAt: now }
  expect(decidingDelegates({ delegations: [over, whole(2, '0xa')], now }, [back(2)])).toEqual([])
  expect(decidingDelegates({ delegations: [], now }, [back(defaultTopic)])).toEqual([])
})
