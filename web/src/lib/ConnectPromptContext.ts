import { createContext, useContext } from 'react'

/** Opens the window in which an account is connected. The app provides it; features only ask. */
export const ConnectPromptContext = createContext<() => void>(() => {})

export function useConnectPrompt(): () => void {
  return useContext(ConnectPromptContext)
}
