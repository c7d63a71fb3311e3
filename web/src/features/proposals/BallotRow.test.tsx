import { screen } from '@testing-library/react'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { renderScreen } from '../../../test/renderScreen.tsx'
import { BallotRow } from './BallotRow.tsx'

const { server } = answerGraphql({
  DaoFacts: () => ({ dao: { tokenSymbol: 'EX', tokenDecimals: 0 } }),
})

beforeAll(() => server.listen())
afterAll(() => server.close())

test('behavior: an unbroken reason may break anywhere, and never widens its row', async () => {
  const reason = 'a'.repeat(880)
  const ballot = {
    voter: '0x00000000000000000000000000000000000000d1',
    isOverride: false,
    choice: 'for',
    forShare: 10_000,
    againstShare: 0,
    abstainShare: 0,
    weight: '40',
    castWeight: '40',
    reason,
    castAt: '1700000000',
    transaction: '0x',
  }
  await renderScreen(<BallotRow ballot={ballot} cast={100n} name="Ada" />)
  const words = screen.getByText(reason)
  expect(words.className).toContain('wrap-anywhere')
  expect(words.closest('li')?.className).toContain('grid-cols-[minmax(0,1fr)]')
})
