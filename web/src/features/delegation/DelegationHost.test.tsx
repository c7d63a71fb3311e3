import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { renderScreen } from '../../../test/renderScreen.tsx'
import { ConnectPromptContext } from '../../lib/ConnectPromptContext.ts'
import { DelegateButton } from './DelegateButton.tsx'
import { DelegationHost } from './DelegationHost.tsx'

const ada = { address: '0x00000000000000000000000000000000000000d1', name: 'Ada' }

test('default', async () => {
  await renderScreen(<Screen />)
  await userEvent.click(screen.getByRole('button', { name: 'Delegate' }))
  expect(await findWindow()).toBeTruthy()
})

test('behavior: the window outlives the button that opened it', async () => {
  await renderScreen(<Screen />)
  await userEvent.click(screen.getByRole('button', { name: 'Delegate' }))
  await findWindow()
  removeButton()
  await waitFor(() => expect(screen.queryByText('Delegate')).toBeNull())
  expect(screen.getByRole('dialog', { name: 'Delegate to Ada' })).toBeTruthy()
})

test('behavior: whoever connects on the way comes back to the same delegation', async () => {
  let close = () => {}
  const promptConnect = () => new Promise<void>((resolve) => (close = resolve))
  await renderScreen(
    <ConnectPromptContext value={promptConnect}>
      <Screen />
    </ConnectPromptContext>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Delegate' }))
  await findWindow()
  await userEvent.click(screen.getByRole('button', { name: 'Connect' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  close()
  expect(await findWindow()).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

/** Its code is loaded when it is first opened. */
function findWindow() {
  return screen.findByRole('dialog', { name: 'Delegate to Ada' }, { timeout: 10_000 })
}

let removeButton = () => {}

function Screen() {
  const [isShown, setIsShown] = useState(true)
  removeButton = () => setIsShown(false)
  return <DelegationHost>{isShown ? <DelegateButton target={ada} /> : null}</DelegationHost>
}
