import type { DaoConfig, WebConfig } from '@mandate/governance/dao'
import { createContext, type ReactNode, useContext } from 'react'

type DaoChoice = { config: WebConfig; dao: DaoConfig }

const DaoContext = createContext<DaoChoice | null>(null)

/** Gives everything below the DAO it speaks of. */
export function DaoProvider(props: DaoChoice & { children: ReactNode }) {
  const { config, dao, children } = props
  return <DaoContext value={{ config, dao }}>{children}</DaoContext>
}

/** The DAO on the screen. */
export function useDao(): DaoConfig {
  return useDaoChoice().dao
}

/** The whole configuration the app was started with. */
export function useWebConfig(): WebConfig {
  return useDaoChoice().config
}

function useDaoChoice(): DaoChoice {
  const choice = useContext(DaoContext)
  if (choice === null) throw new Error('useDao needs a DaoProvider above it.')
  return choice
}
