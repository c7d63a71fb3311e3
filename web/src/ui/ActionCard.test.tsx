import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderScreen } from '../../test/renderScreen.tsx'
import type { DescribedAction } from '../lib/describedAction.ts'
import { ActionCard, type ActionWriting } from './ActionCard.tsx'

const writing: ActionWriting = {
  currency: 'ETH',
  token: { decimals: 18, symbol: 'EX' },
  clock: 'timestamp',
  nameOf: () => 'Ada',
}
const to = '0x00000000000000000000000000000000000000d1'
const token = '0x00000000000000000000000000000000000000a1'
const one = 10n ** 18n

const show = (action: DescribedAction) =>
  renderScreen(<ActionCard action={action} writing={writing} />)

test.each([
  [149_999n * one, '149,999 EX'],
  [(1_234_567_89n * one) / 100n, '1,234,567.89 EX'],
  [one / 1000n, '0.001 EX'],
])('behavior: tokens sent are told exactly: %s units', async (value, words) => {
  await show({ kind: 'tokenTransfer', token, to, value, isOwnToken: true })
  expect(screen.getByText(words)).toBeTruthy()
})

test('behavior: money sent is told exactly, alone and with a call', async () => {
  await show({ kind: 'nativeTransfer', to, value: 22_001n * one })
  expect(screen.getByText('22,001 ETH')).toBeTruthy()
  await show({
    kind: 'unverified',
    target: to,
    value: one + 1n,
    selector: '0x12345678',
    calldata: '0x12345678',
    contract: 'stranger',
  })
  expect(screen.getByText('1.000000000000000001 ETH')).toBeTruthy()
})
