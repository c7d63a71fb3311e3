import { createContext, useContext } from 'react'

/**
 * Opens the window in which an account is connected, and resolves when it is closed, connected or not. The app provides
 * it; features only ask.
 */
export type ConnectPrompt = () => Promise<void>

export const ConnectPromptContext = createContext<ConnectPrompt>(() => Promise.resolve())

export function useConnectPrompt(): ConnectPrompt {
  return useContext(ConnectPromptContext)
}
