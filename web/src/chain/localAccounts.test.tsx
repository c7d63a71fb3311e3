import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { useConnection } from 'wagmi'
import { alice, answerChain, bob } from '../../test/answerChain.ts'
import { answerGraphql } from '../../test/answerGraphql.ts'
import { Connected } from '../../test/Connected.tsx'
import { exampleDaoConfig, renderScreen } from '../../test/renderScreen.tsx'
import { createChainConfig } from './createChainConfig.ts'

const { server } = answerGraphql({})
beforeAll(() => server.listen())
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

function WhoActs() {
  const { address, connector } = useConnection()
  return (
    <button type="button" onClick={() => connector?.onAccountsChanged([alice])}>
      {address}
    </button>
  )
}

const show = () =>
  renderScreen(
    <Connected>
      <WhoActs />
    </Connected>,
  )

test('default', async () => {
  server.use(answerChain({}).handler)
  await show()
  expect(await screen.findByText(bob)).toBeTruthy()
})

test('behavior: another account acts once it is chosen, and again after a reload', async () => {
  server.use(answerChain({}).handler)
  const { unmount } = await show()
  await userEvent.click(await screen.findByText(bob))
  expect(await screen.findByText(alice)).toBeTruthy()
  unmount()
  await show()
  expect(await screen.findByText(alice)).toBeTruthy()
})

test('behavior: it is offered on local chains only', () => {
  const offered = (isLocal: boolean) =>
    createChainConfig({ ...exampleDaoConfig.chain, isLocal }).connectors.map(({ name }) => name)
  expect(offered(true)).toContain('Local account')
  expect(offered(false)).not.toContain('Local account')
})

test('behavior: WalletConnect is offered only with a project id', () => {
  const names = (projectId?: string) =>
    createChainConfig(exampleDaoConfig.chain, projectId).connectors.map(({ id }) => id)
  expect(names()).not.toContain('walletConnect')
  expect(names('project')).toContain('walletConnect')
})
