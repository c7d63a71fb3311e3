import { expect, test } from 'vitest'
import { mayCancel } from './mayCancel.ts'

const proposer = '0x00000000000000000000000000000000000000C1'
const guardian = '0x00000000000000000000000000000000000000c2'
const facts = {
  account: proposer.toLowerCase(),
  proposer,
  hasGuardian: true,
  guardian,
  state: 'pending',
} as const

test('default', () => {
  expect(mayCancel(facts)).toBe('proposerBeforeVoting')
  expect(mayCancel({ ...facts, account: guardian, state: 'queued' })).toBe('guardian')
  const loud = guardian.replace('c2', 'C2')
  expect(mayCancel({ ...facts, account: loud, state: 'queued' })).toBe('guardian')
})

test('behavior: while nobody is the guardian the proposer may at any point', () => {
  expect(mayCancel({ ...facts, guardian: null, state: 'queued' })).toBe('proposer')
})

test('behavior: where the governor knows no guardian the proposer may until voting opens', () => {
  const plain = { ...facts, hasGuardian: false, guardian: null }
  expect(mayCancel(plain)).toBe('proposerBeforeVoting')
  expect(mayCancel({ ...plain, state: 'active' })).toBeNull()
  expect(mayCancel({ ...plain, state: 'queued' })).toBeNull()
})

test('behavior: with a guardian the proposer may not once voting opened', () => {
  expect(mayCancel({ ...facts, state: 'active' })).toBeNull()
})

test('behavior: strangers, and anybody after the end, may not', () => {
  expect(mayCancel({ ...facts, account: '0x00000000000000000000000000000000000000c3' })).toBeNull()
  expect(mayCancel({ ...facts, account: undefined })).toBeNull()
  expect(mayCancel({ ...facts, account: guardian, state: 'executed' })).toBeNull()
})
