import { useQueryClient } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'

/** Asks for everything on the screen, as the app does now and then by itself. */
export function AskAgain() {
  const queries = useQueryClient()
  const [times, setTimes] = useState(0)
  const askAgain = async () => {
    await queries.refetchQueries({ type: 'active' })
    setTimes((before) => before + 1)
  }
  return <button type="button" onClick={() => void askAgain()}>{`Asked again: ${times}`}</button>
}

/** Has everything asked for once more, and waits until each was answered or failed. */
export async function askAgain(): Promise<void> {
  const button = screen.getByRole('button', { name: /^Asked again/ })
  const times = Number(/\d+/.exec(button.textContent)?.[0])
  await userEvent.click(button)
  await screen.findByRole('button', { name: `Asked again: ${times + 1}` })
}
