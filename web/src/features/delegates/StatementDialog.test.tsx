import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alice, answerChain, bob } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { Connected } from '../../../test/Connected.tsx'
import { renderScreen } from '../../../test/renderScreen.tsx'
import { SwitchAccount, switchAccount } from '../../../test/SwitchAccount.tsx'
import { delegatesWords } from '../../words/delegates.ts'
import { StatementDialog } from './StatementDialog.tsx'

const { server } = answerGraphql({})

beforeAll(() => server.listen())
afterAll(() => server.close())

test('behavior: what one account writes is never published by another', async () => {
  server.use(answerChain({}).handler)
  await renderScreen(
    <Connected>
      <StatementDialog address={bob} name="" statement="" onClose={() => {}} />
      <SwitchAccount />
    </Connected>,
  )
  const publish = await screen.findByRole('button', { name: delegatesWords.edit.publish })
  await userEvent.type(screen.getByLabelText(delegatesWords.edit.name), 'Bob')
  switchAccount(alice)
  expect((await screen.findByRole('alert')).textContent).toContain(
    'Your wallet now acts as 0x7099…79C8, and this belongs to 0x3C44…93BC.',
  )
  expect(publish).toHaveProperty('disabled', true)
  expect(screen.getByLabelText(delegatesWords.edit.name)).toHaveProperty('value', 'Bob')
  switchAccount(bob)
  await screen.findByText(delegatesWords.edit.kept)
  expect(screen.queryByRole('alert')).toBeNull()
  expect(publish).toHaveProperty('disabled', false)
})
