import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { DaoConfig } from '@mandate/governance/dao'
import { createMatcher, decodeModel } from '@mandate/matching'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import {
  type Actor,
  createActor,
  questionBytes,
  textDraft,
} from '../../indexer/test/support/createActor.ts'
import { createTestDatabase } from '../../indexer/test/support/createTestDatabase.ts'
import { deployDao, votingDelay, votingPeriod } from '../../indexer/test/support/deployDao.ts'
import { startChain, type TestChain } from '../../indexer/test/support/startChain.ts'
import { startIndexer, type TestIndexer } from '../../indexer/test/support/startIndexer.ts'
import type { ModelPointer } from '../src/matching/serveModels.ts'
import { openGateway } from './support/openGateway.ts'
import { unreachableDao } from './support/unreachableDao.ts'

const proposalCount = 12

const questionnaire = {
  version: 1,
  questions: [{ id: 'open-books', text: 'The books should be open.' }],
}

let chain: TestChain
let dao: DaoConfig
let indexer: TestIndexer
let folder: string
/** The first half of them wants what the second half does not. */
let voters: readonly Actor[]

beforeAll(async () => {
  chain = await startChain()
  dao = { ...(await deployDao(chain, 'assembly')), questionnaire }
  folder = await mkdtemp(join(tmpdir(), 'mandate-models-'))
  voters = Array.from({ length: 8 }, (_, index) => createActor(chain, dao, index))
  const [founder] = voters
  for (const voter of voters) {
    if (voter !== founder) await founder?.gives(voter.address, 1_000n)
    await voter.delegatesTo(voter.address)
  }
  await decide(proposalCount)
  indexer = await startIndexer({
    daos: [{ ...dao, questionnaire: undefined }],
    databaseUrl: await createTestDatabase(),
  })
  await indexer.reaches(await chain.client.getBlockNumber())
})

afterAll(async () => {
  await indexer?.stop()
  await chain?.stop()
  await rm(folder, { recursive: true, force: true })
})

/** So many contested proposals, from the first to the last ballot; one voter in five strays from its camp. */
async function decide(count: number): Promise<void> {
  const ids: bigint[] = []
  const round = await chain.now()
  for (let index = 0; index < count; index++) {
    ids.push((await voters[0]?.proposes(textDraft(`# Matter ${index} of ${round}`))) ?? 0n)
  }
  await chain.mineAt((await chain.now()) + votingDelay + 1n)
  for (const [index, id] of ids.entries()) {
    for (const [number, voter] of voters.entries()) {
      const isFor = number < 4 !== ((index * 3 + number) % 5 === 0)
      await voter.votes(id, isFor ? 'for' : 'against')
    }
  }
  await chain.mineAt((await chain.now()) + votingPeriod + 1n)
}

async function open(environment: Record<string, string> = {}) {
  const gateway = await openGateway({
    daos: [dao],
    environment: { INDEXER_URL: indexer.url, MATCHING_DIRECTORY: folder, ...environment },
  })
  onTestFinished(() => gateway.stop())
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${gateway.url}${path}`, { headers })
  return {
    ...gateway,
    get,
    async learns(isNew: (pointer: ModelPointer) => boolean = () => true): Promise<ModelPointer> {
      for (;;) {
        const response = await get('/matching/assembly')
        const pointer = response.ok ? ((await response.json()) as ModelPointer) : undefined
        if (pointer !== undefined && isNew(pointer)) return pointer
        await pause(100)
      }
    },
  }
}

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer())

describe('matching models', () => {
  test('default: one file for everybody, learned from the rows', async () => {
    const gateway = await open()
    const { path, bytes, indexedBlock, ...pointer } = await gateway.learns()
    expect(pointer).toMatchObject({ chainId: 31337, governor: dao.contracts.governor })
    expect(indexedBlock).toBe(Number(await chain.client.getBlockNumber()))

    const file = await gateway.get(path)
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(file.headers.get('content-type')).toBe('application/octet-stream')
    const content = await bytesOf(file)
    expect(content).toHaveLength(bytes)

    const matcher = createMatcher(decodeModel(content))
    for (let answers = 0; answers < 4; answers++) {
      matcher.answer(matcher.nextQuestion()?.item ?? '', 'for')
    }
    const likely = matcher.rank().slice(0, 4)
    const camp = voters.slice(0, 4).map(({ address }) => address)
    expect(likely.map(({ delegate }) => delegate).toSorted()).toEqual(camp.toSorted())
  })

  test('behavior: who has the current one is told so in a few bytes', async () => {
    const gateway = await open()
    await gateway.learns()
    const first = await gateway.get('/matching/assembly')
    expect(first.headers.get('cache-control')).toBe('no-cache')
    const etag = first.headers.get('etag') ?? ''
    const again = await gateway.get('/matching/assembly', { 'if-none-match': etag })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  test('behavior: when proposals close it is learned anew, and the old one can still be fetched', async () => {
    const gateway = await open()
    const old = await gateway.learns()
    await decide(1)
    await indexer.reaches(await chain.client.getBlockNumber())
    const current = await gateway.learns(({ hash }) => hash !== old.hash)
    expect(current.indexedBlock).toBeGreaterThan(old.indexedBlock)
    expect((await gateway.get(old.path)).status).toBe(200)
    expect((await gateway.get(current.path)).status).toBe(200)
  })

  test('behavior: a declared stance is learned, and one on no question of this DAO is not', async () => {
    const gateway = await open()
    const old = await gateway.learns()
    await voters[0]?.declares([
      { question: questionBytes('open-books'), choice: 1 },
      { question: questionBytes('elsewhere'), choice: 1 },
    ])
    await indexer.reaches(await chain.client.getBlockNumber())
    const { path } = await gateway.learns(({ hash }) => hash !== old.hash)
    const model = decodeModel(await bytesOf(await gateway.get(path)))
    expect(model.items.ids).toContain('open-books')
    expect(model.ignored.unknownQuestions).toBe(0)
    expect(model.voters.stances.reduce((sum, count) => sum + count, 0)).toBe(1)
  })

  test('behavior: after a restart it is served at once, even without an indexer', async () => {
    const gateway = await open()
    const { hash } = await gateway.learns()
    const restarted = await open({ INDEXER_URL: 'http://127.0.0.1:9' })
    await pause(500)
    const response = await restarted.get('/matching/assembly')
    expect(await response.json()).toMatchObject({ hash })
  })

  test('error: kept files that are damaged are not served', async () => {
    const gateway = await open()
    await gateway.learns()
    await gateway.stop()
    const file = join(folder, 'assembly.bin')
    const content = await readFile(file)
    await writeFile(file, content.fill(7, 40, 60))
    const restarted = await open({ INDEXER_URL: 'http://127.0.0.1:9' })
    await pause(500)
    expect((await restarted.get('/matching/assembly')).status).toBe(503)
  })

  test('error: nothing learned yet', async () => {
    const gateway = await openGateway({ daos: [unreachableDao] })
    onTestFinished(() => gateway.stop())
    const response = await fetch(`${gateway.url}/matching/nowhere`)
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('2')
    expect(await response.json()).toEqual({
      errors: [{ message: 'The model is being learned; ask again in a moment.' }],
    })
  })

  test.each([
    ['/matching/elsewhere', 'No such DAO is served here.'],
    [
      `/matching/assembly/${'0'.repeat(32)}.bin`,
      'This model is no longer kept; ask /matching/assembly for the current one.',
    ],
    [
      '/matching/assembly/..%2f..%2fassembly.json',
      'Nothing answers to GET here: docs/api.md lists what does.',
    ],
  ])('error: %s', async (path, message) => {
    const gateway = await open()
    const response = await gateway.get(path)
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({ errors: [{ message }] })
  })
})
