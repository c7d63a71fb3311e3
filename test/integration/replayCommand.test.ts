import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findFreePorts, isPortFree } from '../support/findFreePorts.ts'
import { openCommands } from '../support/openCommands.ts'

const pond = join(import.meta.dirname, '../support/replays/pond')
const base = await findFreePorts()
const { run } = openCommands()

describe('replay', () => {
  test('error: no folder is named', async () => {
    expect((await run('replay.ts', [])).output).toContain('Say which folder')
  })

  test('error: a malformed folder starts nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mandate-'))
    await writeFile(join(folder, 'proposals.jsonl'), '{"id": 1}\n')
    await writeFile(join(folder, 'votes.csv'), 'voter,proposal,choice\nx,1,perhaps\n')
    const { code, output } = await run('replay.ts', [folder, '--port-base', `${base}`])
    await rm(folder, { recursive: true })
    expect(code).toBe(1)
    expect(output).toContain(
      'votes.csv, line 2: the choice "perhaps" is none of against, for, abstain',
    )
    expect(output).toContain('nothing was started')
  })

  test('default: GraphQL says what the files say, the index what the chain says, and no process is left', async () => {
    const { code, output } = await run('replay.ts', [pond, '--port-base', `${base}`])
    expect(output).toMatch(/proposals +6 +6 +same/)
    expect(output).toMatch(/ballots +10 +10 +same/)
    expect(output).toContain('2 rows of votes_multichoice.csv: more than two options')
    expect(output).toContain('Every proposal has the same title, text')
    expect(output).toMatch(
      /^[\w-]+, up to block \d+: 6 proposals, 10 ballots, \d+ changes of voting power,.* \d+ rules\.\nIndex and chain agree\.$/m,
    )
    expect(code).toBe(0)
    for (const port of [base + 1, base + 2, base + 3]) expect(await isPortFree(port)).toBe(true)
  }, 240_000)
})
