import type { DaoConfig } from '@mandate/governance/dao'
import { accountEntries } from './accountEntries.ts'
import { creationEntries } from './creationEntries.ts'
import type { Entries, PlacedLog } from './Entry.ts'
import { governorEntries } from './governorEntries.ts'
import { lifeEntries } from './lifeEntries.ts'
import { logsOf } from './logsOf.ts'
import type { Occasions } from './readOccasions.ts'
import { registryEntries } from './registryEntries.ts'
import { tokenEntries } from './tokenEntries.ts'

type Told = {
  logs: readonly PlacedLog[]
  /** Of the logs that `occasionalLogs` lists. */
  occasions: Occasions
  /** All DAOs with the same token: what its accounts did there counts too. */
  ofToken: readonly DaoConfig[]
  /** As of when delegations are in force, in seconds. */
  timepoint: bigint
}

/** What the logs of a DAO's contracts say the index must hold. */
export function expectedEntries({ contracts }: DaoConfig, told: Told): Entries {
  const { logs, occasions, ofToken, timepoint } = told
  const token = logsOf(logs, [contracts.token])
  const governor = logsOf(logs, [contracts.governor])
  const governors = logsOf(
    logs,
    ofToken.map((dao) => dao.contracts.governor),
  )
  const registries = logsOf(
    logs,
    ofToken.map((dao) => dao.contracts.registry),
  )
  return {
    ...creationEntries(governor),
    ...lifeEntries(logsOf(logs, [contracts.governor, contracts.treasury]), occasions),
    ...governorEntries(governor),
    ...tokenEntries(token),
    ...registryEntries(logsOf(logs, [contracts.registry]), occasions),
    accountCounts: accountEntries({ token, governors, registries }, timepoint),
  }
}
