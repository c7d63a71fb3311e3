import type { DaoConfig } from '@mandate/governance/dao'
import type { LocalChain } from '../chain/openLocalChain.ts'
import { liveBlocksRequest } from '../chain/requests.ts'
import type { DaoParameters, DeployedDao } from '../deployDao.ts'
import { deployLocalDao } from '../deployLocalDao.ts'
import { actionRules, proposalTypes } from './proposalRules.ts'
import { foundingSettings, supply, treasuryTokens } from './stage.ts'
import { foundingOffice } from './tellFounding.ts'
import { tellHistory } from './tellHistory.ts'
import { topics } from './topics.ts'

/** Left in the journal when the whole history is told. */
export const seededMark = 'seeded'

/** How far back the history begins: eighteen months. */
export const historySeconds = 548 * 86_400

export type DaoWords = Pick<DaoConfig, 'slug' | 'name' | 'description' | 'topics'>

export const seedWords: DaoWords = {
  slug: 'tidewater',
  name: 'Tidewater',
  description:
    'A cooperative of people who run open tide and weather stations and sell what they measure to whoever needs it.',
  topics,
}

export const seedParameters: DaoParameters = {
  ...foundingSettings,
  name: 'Tidewater Governor',
  tokenName: 'Tidewater',
  tokenSymbol: 'TIDE',
  supply,
  treasuryTokens,
  founder: foundingOffice,
  proposalTypes,
  topicNames: topics.map(({ name }) => name),
  actionRules,
}

/** Deploys the invented DAO on an empty chain and tells its history up to `now` (seconds). */
export async function seedDao(
  chain: LocalChain,
  now: number,
  tell: (detail: string) => void,
): Promise<DeployedDao> {
  const dao = await deployLocalDao(chain, seedParameters)
  const { timestamp } = await chain.head()
  const steps = tellHistory({
    contracts: dao.contracts,
    accounts: await chain.accounts(),
    begin: timestamp,
    now,
  })
  for (const [index, step] of steps.entries()) {
    if (index % 100 === 0) tell(`${Math.round((index / steps.length) * 100)} %`)
    await chain.mineAt(step.timestamp, step.requests)
  }
  await chain.mineAt(now, [liveBlocksRequest], seededMark)
  await chain.check()
  return dao
}
