import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localContracts } from '@mandate/protocol/localContracts'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

let directory: string
let file: string

const row = {
  slug: 'pond',
  name: 'Pond',
  description: '',
  chain: { id: 1, name: 'Ethereum', currency: 'ETH', rpcUrls: ['https://rpc.example'] },
  contracts: {
    token: `0x${'A1'.repeat(20)}`,
    governor: `0x${'b2'.repeat(20)}`,
    treasury: `0x${'c3'.repeat(20)}`,
  },
  startBlock: 0,
  topics: [],
}

const questionnaire = {
  version: 3,
  questions: [
    { id: 'open-books', text: 'The books should be open.' },
    { id: 'keep-reserve', text: 'A reserve should be kept.', proposal: '12' },
  ],
}

async function read(content?: string) {
  if (content === undefined) vi.stubEnv('MANDATE_DAOS', undefined)
  else {
    await writeFile(file, content)
    vi.stubEnv('MANDATE_DAOS', file)
  }
  vi.resetModules()
  const { daos } = await import('../../dao.config.ts')
  return daos
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mandate-'))
  file = join(directory, 'daos.json')
})

beforeEach(() => vi.unstubAllEnvs())

afterAll(() => rm(directory, { recursive: true }))

test('default: the local DAO', async () => {
  expect(await read()).toMatchObject([{ chain: { id: 31_337 }, contracts: localContracts }])
})

test('behavior: addresses become lower case', async () => {
  const [dao] = await read(JSON.stringify([row]))
  expect(dao?.contracts.token).toBe(`0x${'a1'.repeat(20)}`)
  expect(await readFile(file, 'utf8')).toContain('A1A1')
})

test('behavior: a row names the file with the questionnaire, beside its own', async () => {
  await writeFile(join(directory, 'questions.json'), JSON.stringify(questionnaire))
  const [dao] = await read(JSON.stringify([{ ...row, questionnaire: 'questions.json' }]))
  expect(dao?.questionnaire).toEqual(questionnaire)
})

test.each<[string, object, string]>([
  ['an id that the registry cannot keep', { id: 'x'.repeat(33) }, 'must be at most 32 bytes'],
  ['a topic that the DAO has not', { topic: 'weather' }, 'which is no topic of the DAO'],
  ['a proposal by another name', { proposal: '0x12' }, 'must be the decimal id of a proposal'],
  ['no words', { text: ' ' }, '>=1'],
])('error: a question with %s', async (_, wrong, sentence) => {
  const [question] = questionnaire.questions
  const content = { ...questionnaire, questions: [{ ...question, ...wrong }] }
  const named = join(directory, 'wrong.json')
  await writeFile(named, JSON.stringify(content))
  const rows = JSON.stringify([{ ...row, questionnaire: 'wrong.json' }])
  await expect(read(rows)).rejects.toThrow(sentence)
  await expect(read(rows)).rejects.toThrow(`${named}, the questionnaire of "pond",`)
})

test('error: a questionnaire that is not there', async () => {
  const rows = JSON.stringify([{ ...row, questionnaire: 'absent.json' }])
  await expect(read(rows)).rejects.toThrow(
    'absent.json, the questionnaire of "pond", does not exist.',
  )
})

test.each<[string, string, string]>([
  ['no JSON', '[', 'cannot be read as JSON'],
  ['no DAO', '[]', 'is not a list of DAOs'],
  [
    'a wrong address',
    JSON.stringify([{ ...row, contracts: { ...row.contracts, token: '0x12' } }]),
    'must be an address: 0x and 40 hexadecimal digits',
  ],
  [
    'a wrong RPC address',
    JSON.stringify([{ ...row, chain: { ...row.chain, rpcUrls: ['ws://rpc.example'] } }]),
    'must be a http(s) address',
  ],
  ['a misspelt field', JSON.stringify([{ ...row, startblock: 1 }]), 'startblock'],
  ['one slug twice', JSON.stringify([row, row]), 'two DAOs have the same slug'],
])('error: %s', async (_, content, sentence) => {
  await expect(read(content)).rejects.toThrow(sentence)
  await expect(read(content)).rejects.toThrow(file)
})

describe('topic labels', () => {
  const treasury = { id: 'treasury', name: 'Treasury', description: '' }
  const label = { topic: 'treasury', titles: ['budget'], by: 'Ann', on: '2026-11-02' }
  const content = { version: 2, corrections: 'https://forum.example/topics', labels: [label] }
  const labelled = [{ ...row, topics: [treasury], topicLabels: 'labels.json' }]

  test('behavior: are read from the file that the row names, beside its own', async () => {
    await writeFile(join(directory, 'labels.json'), JSON.stringify(content))
    const [dao] = await read(JSON.stringify(labelled))
    expect(dao?.topicLabels).toEqual(content)
  })

  test.each<[string, object, string]>([
    ['no topic of the DAO', { topic: 'grants' }, 'has a label for "grants", which is no topic'],
    ['a word without letters', { titles: ['--'] }, 'must have a letter or a digit'],
    ['no day', { on: 'November' }, 'must be a date, such as 2026-11-28 (at labels.0.on)'],
    ['a proposal by its title', { proposals: ['Budget'] }, 'must be the decimal id of a proposal'],
    ['nothing to go by', { titles: undefined }, 'names neither "proposals" nor "titles"'],
    ['nobody', { by: ' ' }, 'labels.0.by'],
  ])('error: %s', async (_, wrong, sentence) => {
    const wrongly = { ...content, labels: [{ ...label, ...wrong }] }
    const named = join(directory, 'labels.json')
    await writeFile(named, JSON.stringify(wrongly))
    await expect(read(JSON.stringify(labelled))).rejects.toThrow(sentence)
    await expect(read(JSON.stringify(labelled))).rejects.toThrow(
      `${named}, the topic labels of "pond",`,
    )
  })
})
