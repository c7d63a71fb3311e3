import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { alice, answerChain, bob } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { Connected } from '../../../test/Connected.tsx'
import { exampleDaoConfig, renderScreen } from '../../../test/renderScreen.tsx'
import { SwitchAccount, switchAccount } from '../../../test/SwitchAccount.tsx'
import { delegatesWords } from '../../words/delegates.ts'
import { StatementDialog } from './StatementDialog.tsx'

const words = delegatesWords.edit
const { server } = answerGraphql({})

beforeAll(() => server.listen())
afterEach(() => {
  localStorage.clear()
  server.resetHandlers()
})
afterAll(() => server.close())

async function show(dao = exampleDaoConfig) {
  server.use(answerChain({}).handler)
  const published = { name: 'Ada', statement: 'Open books.' }
  const rendered = await renderScreen(
    <Connected>
      <StatementDialog address={bob} {...published} onClose={() => undefined} />
    </Connected>,
    dao,
  )
  return { ...rendered, name: await screen.findByLabelText<HTMLInputElement>(words.name) }
}

test('behavior: what is published already costs nobody a transaction', async () => {
  const { name } = await show()
  const publish = screen.getByRole<HTMLButtonElement>('button', { name: words.publishNone })
  expect(publish.disabled).toBe(true)
  await userEvent.type(name, ' Byron')
  expect(screen.getByRole<HTMLButtonElement>('button', { name: words.publish }).disabled).toBe(
    false,
  )
})

test('behavior: changes can be discarded, back to what is published', async () => {
  const { name } = await show()
  await userEvent.type(name, ' Byron')
  await userEvent.click(screen.getByRole('button', { name: words.discard }))
  expect(name.value).toBe('Ada')
})

test('behavior: a draft for one DAO is not offered to another', async () => {
  const first = await show()
  await userEvent.type(first.name, ' Byron')
  first.unmount()
  const governor = '0x00000000000000000000000000000000000000b2'
  const contracts = { ...exampleDaoConfig.contracts, governor } as const
  const second = await show({ ...exampleDaoConfig, slug: 'other', contracts })
  expect(second.name.value).toBe('Ada')
})

test('behavior: what one account writes is never published by another', async () => {
  server.use(answerChain({}).handler)
  await renderScreen(
    <Connected>
      <StatementDialog address={bob} name="" statement="" onClose={() => {}} />
      <SwitchAccount />
    </Connected>,
  )
  await userEvent.type(await screen.findByLabelText(words.name), 'Bob')
  const publish = screen.getByRole('button', { name: words.publish })
  switchAccount(alice)
  expect((await screen.findByRole('alert')).textContent).toContain(
    'Your wallet now acts as 0x7099…79C8, and this belongs to 0x3C44…93BC.',
  )
  expect(publish).toHaveProperty('disabled', true)
  expect(screen.getByLabelText(words.name)).toHaveProperty('value', 'Bob')
  switchAccount(bob)
  await screen.findByText(words.kept)
  expect(screen.queryByRole('alert')).toBeNull()
  expect(publish).toHaveProperty('disabled', false)
})
