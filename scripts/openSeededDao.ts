import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { DaoConfig } from '@mandate/governance/dao'
import { type LocalChain, openLocalChain } from './chain/openLocalChain.ts'
import { clearInstance, clearRows, type Instance } from './run/instance.ts'
import type { Progress } from './run/Progress.ts'
import { historySeconds, seedDao, seededMark, seedWords } from './seed/seedDao.ts'
import { seedQuestionnaire } from './seed/seedQuestionnaire.ts'

/** A DAO without the chain's address, which changes with the ports. */
export type StoredDao = Omit<DaoConfig, 'chain'>

export type OpenedDao = { chain: LocalChain; dao: StoredDao }

/** Brings back the invented DAO of `instance`, or invents it when there is none or it was cut short. */
export async function openSeededDao(instance: Instance, progress: Progress): Promise<OpenedDao> {
  const saved = existsSync(instance.dao) ? await resume(instance, progress) : null
  return saved ?? (await begin(instance, progress))
}

async function resume(instance: Instance, progress: Progress): Promise<OpenedDao | null> {
  const chain = await progress.step('Bringing back the saved chain', (tell) =>
    openLocalChain({
      path: instance.chain,
      begin: { version: 1, genesisTime: 1 },
      onProgress: (done, total) => tell(`${Math.round((done / total) * 100)} %`),
    }),
  )
  if (!chain.restored.marks.has(seededMark)) {
    await chain.close()
    return null
  }
  if (!chain.restored.isIdentical) {
    progress.note('Some blocks got other hashes than before, so the indexer begins anew.')
    clearRows(instance)
  }
  return { chain, dao: readStoredDao(instance) }
}

async function begin(instance: Instance, progress: Progress): Promise<OpenedDao> {
  clearInstance(instance)
  return await progress.step('Founding a DAO and telling eighteen months of it', async (tell) => {
    const now = Math.floor(Date.now() / 1000)
    const chain = await openLocalChain({
      path: instance.chain,
      begin: { version: 1, genesisTime: now - historySeconds },
    })
    const { contracts, startBlock } = await seedDao(chain, now, tell)
    const questionnaire = seedQuestionnaire(contracts)
    const dao: StoredDao = { ...seedWords, contracts, startBlock, questionnaire }
    writeFileSync(instance.dao, JSON.stringify(dao, null, 2))
    return { chain, dao }
  })
}

/** The file is this program's own. */
function readStoredDao(instance: Instance): StoredDao {
  return JSON.parse(readFileSync(instance.dao, 'utf8')) as StoredDao
}
