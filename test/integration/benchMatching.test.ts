import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodeModel, fitModel } from '@mandate/matching'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createRandom } from '../../scripts/matching/createRandom.ts'
import { makeLargeHistory } from '../../scripts/matching/makeLargeHistory.ts'
import { measureInBrowser } from '../../scripts/matching/measureInBrowser.ts'
import { runScript } from '../support/runScript.ts'

let home: string

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'mandate-bench-'))
  await writeAssembly(join(home, 'two-camps'))
})

afterEach(() => vi.unstubAllEnvs())
afterAll(() => rm(home, { recursive: true, force: true }))

/** A made-up assembly of two camps of thirty that want opposite things; one vote in ten strays. */
async function writeAssembly(folder: string): Promise<void> {
  const random = createRandom(9)
  const items = Array.from({ length: 60 }, (_, index) => index)
  const votes = items.flatMap((item) =>
    Array.from({ length: 60 }, (_, voter) => {
      const wants = (voter % 2 === 0) === (item % 3 === 0)
      const choice = wants !== random() < 0.1 ? 'for' : 'against'
      return `v${voter},${item},${choice},${1_700_000_000 + item * 3600}`
    }),
  )
  await mkdir(folder)
  await writeFile(
    join(folder, 'votes.csv'),
    ['voter,proposal,choice,timestamp', ...votes].join('\n'),
  )
  const lines = items.map((id) => JSON.stringify({ id, title: `Item ${id}` }))
  await writeFile(join(folder, 'proposals.jsonl'), lines.join('\n'))
}

async function bench(...words: string[]) {
  const run = runScript('bench-matching.ts', { arguments: words })
  return { code: await run.ends(), output: run.output() }
}

test('default', { timeout: 120_000 }, async () => {
  const json = join(home, 'figures.json')
  const { code, output } = await bench('--data', join(home, 'two-camps'), '--json', json)
  expect(output).toContain('HA at five answers')
  expect(output).toContain('two-camps')
  expect(code).toBe(0)
  const { summaries } = JSON.parse(await readFile(json, 'utf8'))
  expect(summaries[0].persons).toBe(60)
  expect(summaries[0].ha.adaptive5.mean).toBeGreaterThan(0.75)
  expect(summaries[0].random.mean).toBeLessThan(0.6)
  expect(summaries[0].said.refused).toBe(0)
})

test('behavior: a missing folder among others is named and skipped', {
  timeout: 60_000,
}, async () => {
  const folders = ['nowhere', 'two-camps'].flatMap((name) => ['--data', join(home, name)])
  const { code, output } = await bench(...folders, '--max-users', '1')
  expect(output).toContain('nowhere does not exist; skipped.')
  expect(output).toContain('two-camps: 1 persons and cuts')
  expect(code).toBe(0)
})

test('error: every folder is missing', { timeout: 60_000 }, async () => {
  const json = join(home, 'nothing.json')
  const { code, output } = await bench('--data', join(home, 'nowhere'), '--json', json)
  expect(output).toContain('nowhere does not exist; skipped.')
  expect(output).toContain('Nothing was measured')
  expect(existsSync(json)).toBe(false)
  expect(code).toBe(1)
})

test('error: too few votes to test anybody', { timeout: 60_000 }, async () => {
  const folder = join(home, 'one-vote')
  await mkdir(folder)
  await writeFile(join(folder, 'votes.csv'), 'voter,proposal,choice\nv1,1,for')
  await writeFile(join(folder, 'proposals.jsonl'), '{"id":1,"title":"One"}')
  const { code, output } = await bench('--data', folder)
  expect(output).toContain('one-vote: 0 persons and cuts')
  expect(output).toContain('Nothing was measured')
  expect(code).toBe(1)
})

test('error: a folder without votes', { timeout: 60_000 }, async () => {
  await mkdir(join(home, 'empty'))
  const { code, output } = await bench('--data', join(home, 'empty'))
  expect(output).toContain('empty has no votes.csv')
  expect(code).toBe(1)
})

test('error: no folder', { timeout: 60_000 }, async () => {
  const { code, output } = await bench()
  expect(output).toContain('Say which folders')
  expect(code).toBe(1)
})

const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const fewBallots = { delegates: 30, proposals: 40, ballots: 600 }

test.skipIf(!existsSync(chromium))('behavior: sessions run in a worker of a browser', async () => {
  const model = encodeModel(fitModel(makeLargeHistory(fewBallots)))
  expect(await measureInBrowser(model)).toEqual({
    decodeMs: expect.any(Number),
    createMs: expect.any(Number),
    nextQuestionMsP95: expect.any(Number),
    matchesMsP95: expect.any(Number),
  })
})

test('behavior: where there is no browser it says so', async () => {
  vi.stubEnv('CHROMIUM_PATH', join(home, 'no-browser'))
  expect(await measureInBrowser(new Uint8Array())).toContain('no-browser')
})
