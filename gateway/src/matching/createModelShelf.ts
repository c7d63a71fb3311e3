import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DaoConfig } from '@mandate/governance/dao'
import { decodeModel } from '@mandate/matching'
import type { Logger } from 'pino'
import { type Artefact, artefactFacts, hashOf } from './Artefact.ts'

export type ModelShelf = {
  /** The model kept from an earlier run; undefined when there is none of this DAO that can be read. */
  read(dao: DaoConfig): Promise<Artefact | undefined>
  write(dao: DaoConfig, artefact: Artefact): Promise<void>
}

/** Keeps the last model of each DAO in a folder, so that a restart serves at once; without a folder keeps nothing. */
export function createModelShelf(directory: string | undefined, log: Logger): ModelShelf {
  if (directory === undefined) return { read: async () => undefined, write: async () => {} }
  return {
    async read(dao) {
      try {
        return await readArtefact(join(directory, dao.slug), dao)
      } catch (error) {
        const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
        if (!isAbsent) log.warn({ dao: dao.slug, error: String(error) }, 'A kept model is no use.')
        return undefined
      }
    },
    async write(dao, { content, ...facts }) {
      await mkdir(directory, { recursive: true })
      await replaceFile(join(directory, `${dao.slug}.bin`), content)
      await replaceFile(join(directory, `${dao.slug}.json`), JSON.stringify(facts))
    },
  }
}

/** @throws Error when files are absent, damaged, of another DAO or not of one write */
async function readArtefact(path: string, { chain, contracts }: DaoConfig): Promise<Artefact> {
  const facts = artefactFacts.parse(JSON.parse(await readFile(`${path}.json`, 'utf8')))
  const content = new Uint8Array(await readFile(`${path}.bin`))
  if (facts.chainId !== chain.id || facts.governor !== contracts.governor) {
    throw new Error('It was learned from another DAO.')
  }
  if (hashOf(content) !== facts.hash) throw new Error('Its two files do not belong together.')
  decodeModel(content)
  return { ...facts, content }
}

/** A reader sees the old file or the new one, never half of it. */
async function replaceFile(path: string, content: Uint8Array | string): Promise<void> {
  const draft = `${path}.${process.pid}`
  await writeFile(draft, content)
  await rename(draft, path)
}
