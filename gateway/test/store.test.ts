import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { daos } from '../../dao.config.ts'
import { findFreePort } from '../../indexer/test/support/findFreePort.ts'
import { openStore } from '../src/store/openStore.ts'
import { makeBegunFolder, makeFolder } from './support/storePlaces.ts'

const main = join(import.meta.dirname, '../src/main.ts')

/** Such a folder, which goes with its test. */
async function openFolder(make = makeBegunFolder): Promise<string> {
  const directory = await make()
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  return directory
}

async function locksIn(directory: string): Promise<string[]> {
  return (await readdir(directory)).filter((name) => name.endsWith('.lock'))
}

/** What a gateway says that is started over the folder, and how it ends. */
async function startAnother(directory: string) {
  const port = await findFreePort()
  const squatter = createServer().listen(port, '127.0.0.1')
  onTestFinished(() => void squatter.close())
  const daosFile = join(await openFolder(makeFolder), 'daos.json')
  await writeFile(daosFile, JSON.stringify(daos))
  const child = spawn(process.execPath, ['--experimental-strip-types', main], {
    env: {
      ...process.env,
      PORT: `${port}`,
      PRIVATE_DATA_DIR: directory,
      MANDATE_DAOS: daosFile,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const [code] = await once(child, 'close')
  return { code, said }
}

/** A process that lives as long as the test. */
function startBystander(): number {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  onTestFinished(() => void child.kill('SIGKILL'))
  if (child.pid === undefined) throw new Error('It did not start.')
  return child.pid
}

/** A user who may do everything does this one thing as one who may not. */
async function asNobody<Result>(act: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return await act()
  process.seteuid?.('nobody')
  try {
    return await act()
  } finally {
    process.seteuid?.(0)
  }
}

describe('a store in a folder', () => {
  test('error: a folder that cannot be written, or not be made', async () => {
    const directory = await openFolder(makeFolder)
    await chmod(directory, 0o555)
    const remedy =
      'give it to the user that runs the gateway, or name a folder that this user may write.'
    await asNobody(async () => {
      await expect(openStore({ directory })).rejects.toThrow(
        `The folder of PRIVATE_DATA_DIR, ${directory}, cannot be written (EACCES): ${remedy}`,
      )
      const inside = join(directory, 'private')
      await expect(openStore({ directory: inside })).rejects.toThrow(
        `The folder of PRIVATE_DATA_DIR, ${inside}, cannot be written (EACCES): ${remedy}`,
      )
    })
    const file = join(directory, 'file')
    await writeFile(file, '')
    await expect(openStore({ directory: file })).rejects.toThrow(
      `The folder of PRIVATE_DATA_DIR, ${file}, cannot be written (EEXIST): ${remedy}`,
    )
  })

  test('error: a folder with the database of another user', async () => {
    const directory = await openFolder()
    await chmod(directory, 0o777)
    await chmod(join(directory, 'PG_VERSION'), 0o444)
    await asNobody(() =>
      expect(openStore({ directory })).rejects.toThrow(
        `The folder of PRIVATE_DATA_DIR, ${directory}, cannot be written (EACCES)`,
      ),
    )
  })

  test('default: is open once, and free again afterwards', async () => {
    const directory = await openFolder(makeFolder)
    const store = await openStore({ directory })
    await expect(openStore({ directory })).rejects.toThrow(
      `The folder of PRIVATE_DATA_DIR, ${directory}, is in use by process ${process.pid}: stop that gateway first`,
    )
    await store.close()
    expect(await locksIn(directory)).toEqual([])
    await (await openStore({ directory })).close()
  })

  test('behavior: a second gateway is refused, and nothing that the first one writes is lost', async () => {
    const directory = await openFolder()
    const store = await openStore({ directory })
    const values = { owner: 'eip155:1:0xa', actor: 'session', action: 'audit.read', detail: '{}' }
    await store.db.insertInto('audit_entry').values(values).execute()
    const { code, said } = await startAnother(directory)
    expect(code).toBe(1)
    expect(said).toContain(`${directory}, is in use by process ${process.pid}`)
    await store.db.insertInto('audit_entry').values(values).execute()
    await store.close()
    const again = await openStore({ directory })
    onTestFinished(again.close)
    expect(await again.db.selectFrom('audit_entry').select('id').execute()).toHaveLength(2)
  })

  test('behavior: of several at once at most one gets it', async () => {
    const directory = await openFolder()
    const opened = await Promise.allSettled(
      Array.from({ length: 4 }, () => openStore({ directory })),
    )
    const stores = opened.filter((result) => result.status === 'fulfilled')
    expect(stores).toHaveLength(1)
    await stores[0]?.value.close()
  })

  test('behavior: the lock of a process that is no more is cleared away', async () => {
    const directory = await openFolder()
    const child = spawn(process.execPath, ['-e', ''])
    await once(child, 'exit')
    await writeFile(join(directory, `gateway-${child.pid}.lock`), '1')
    await writeFile(join(directory, `gateway-${process.pid}.lock`), '1')
    const store = await openStore({ directory })
    onTestFinished(store.close)
    expect(await locksIn(directory)).toEqual([`gateway-${process.pid}.lock`])
  })

  test('behavior: so is one whose number another process has by now', async () => {
    const directory = await openFolder()
    const lock = join(directory, `gateway-${startBystander()}.lock`)
    if (process.platform === 'linux') {
      await writeFile(lock, '1')
      await (await openStore({ directory })).close()
    }
    await writeFile(lock, '')
    await expect(openStore({ directory })).rejects.toThrow(/is in use by process/)
  })
})
