import { readFileSync } from 'node:fs'
import type { DaoConfig } from '@mandate/governance/dao'

function readDaos(): readonly DaoConfig[] {
  const file = process.env.MANDATE_DAOS
  if (file === undefined) throw new Error('MANDATE_DAOS must name the JSON file of the DAOs.')
  return JSON.parse(readFileSync(file, 'utf8')) as DaoConfig[]
}

export const daos: readonly DaoConfig[] = readDaos()
