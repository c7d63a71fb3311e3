import { access, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseWebConfig } from '../../web/src/lib/daoConfig.ts'
import { openCommands } from '../support/openCommands.ts'

const { run, state } = openCommands()

const row = {
  slug: 'pond',
  name: 'Pond',
  description: '',
  chain: { id: 1, name: 'Ethereum', currency: 'ETH', rpcUrls: ['https://rpc.example'] },
  contracts: {
    token: `0x${'a1'.repeat(20)}`,
    governor: `0x${'b2'.repeat(20)}`,
    treasury: `0x${'c3'.repeat(20)}`,
  },
  startBlock: 0,
  topics: [{ id: 'treasury', name: 'Treasury', description: '' }],
  questionnaire: 'questions.json',
  topicLabels: 'labels.json',
}
const corrections = 'https://forum.example/topics'
const labels = [{ topic: 'treasury', titles: ['budget'], by: 'Ann', on: '2026-11-02' }]
const questions = [{ id: 'open-books', text: 'The books should be open.' }]

describe('build:web', () => {
  test('default: files for any host, with all that the app is told', async () => {
    const daos = join(state, 'daos.json')
    await writeFile(daos, JSON.stringify([row]))
    await writeFile(join(state, 'questions.json'), JSON.stringify({ version: 1, questions }))
    const labelled = { version: 2, corrections, labels }
    await writeFile(join(state, 'labels.json'), JSON.stringify(labelled))
    const folder = join(state, 'site')
    const env = { MANDATE_DAOS: daos, MANDATE_RPC_URL_1: 'https://rpc.example/secret' }
    const { code, output } = await run(
      'build-web.ts',
      ['--gateway', 'https://api.example', '--output', folder],
      env,
    )
    expect(output).toContain(`${folder} is ready`)
    expect(code).toBe(0)
    await access(join(folder, 'index.html'))
    const text = await readFile(join(folder, 'config.json'), 'utf8')
    expect(text).not.toContain('secret')
    const config = parseWebConfig(JSON.parse(text))
    expect(config).toMatchObject({ gatewayUrl: 'https://api.example', daos: [{ slug: 'pond' }] })
    expect(config.daos[0]?.questionnaire?.questions).toMatchObject(questions)
    expect(config.daos[0]?.topicLabels?.corrections).toBe(corrections)
    // The index has sorted by them: who opens the app downloads none of them.
    expect(text).not.toContain('budget')
  }, 240_000)

  test('error: nobody names the file of DAOs', async () => {
    const env = { MANDATE_DAOS: '' }
    const { code, output } = await run('build-web.ts', ['--gateway', 'https://api.example'], env)
    expect(code).toBe(1)
    expect(output.trim()).toMatch(/^MANDATE_DAOS is missing: .*, or try Mandate with npm start\.$/)
  })

  test('error: nobody says where the gateway is', async () => {
    const { code, output } = await run('build-web.ts', [])
    expect(code).toBe(1)
    expect(output.trim()).toMatch(/^Say where visitors reach the gateway/)
  })
})
