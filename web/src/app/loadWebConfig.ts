import type { WebConfig } from '@mandate/governance/dao'
import { parseWebConfig } from '../lib/daoConfig.ts'

/** Asks the server which DAO to show. @throws Error that says what is wrong with the answer. */
export async function loadWebConfig(): Promise<WebConfig> {
  const response = await fetch('/config.json')
  if (!response.ok) throw new Error(`/config.json: ${response.status} ${await response.text()}`)
  const json: unknown = await response.json().catch(() => {
    throw new Error('/config.json is not JSON.')
  })
  return parseWebConfig(json)
}
