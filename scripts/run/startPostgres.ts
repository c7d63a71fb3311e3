import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const installations = '/usr/lib/postgresql'
const startAttempts = 25

/** Where PostgreSQL's programs are; undefined when it is not installed. */
export function findPostgres(): string | undefined {
  if (!existsSync(installations)) return undefined
  const folders = readdirSync(installations).map((version) => join(installations, version, 'bin'))
  return folders.findLast((folder) => existsSync(join(folder, 'initdb')))
}

/** Runs a database cluster of our own, which is gone afterwards. */
export async function startPostgres(programs: string) {
  const folder = mkdtempSync(join(tmpdir(), 'mandate-postgres-'))
  const user = unprivilegedUser()
  if (user !== undefined) chownSync(folder, user.uid, user.gid)
  const options = { cwd: folder, stdio: 'ignore', ...user } as const
  const data = join(folder, 'data')
  const initdb = ['-D', data, '-U', 'mandate', '--auth', 'trust', '--no-sync', '--encoding', 'UTF8']
  execFileSync(join(programs, 'initdb'), initdb, options)

  const port = await findFreePort()
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${folder}`]
  const start = async (): Promise<ChildProcess> => {
    // After a crash the address is held until the last of those who served there has noticed.
    for (let attempt = 0; attempt < startAttempts; attempt += 1) {
      const words = ['-D', data, '-p', `${port}`, '-F', ...settings]
      const process = spawn(join(programs, 'postgres'), words, options)
      const ended = once(process, 'exit').then(() => false)
      const isUp = untilReady(join(programs, 'pg_isready'), port).then(() => true)
      if (await Promise.race([isUp, ended])) return process
      await sleep(200)
    }
    throw new Error('PostgreSQL did not start.')
  }
  const end = async (process: ChildProcess, signal: 'SIGINT' | 'SIGKILL') => {
    const exited = once(process, 'exit')
    process.kill(signal)
    await exited
  }
  let server = await start()
  return {
    url: `postgresql://mandate@127.0.0.1:${port}/postgres`,
    /** Ends as in a crash, and begins again over the same data. */
    async crash(): Promise<void> {
      await end(server, 'SIGKILL')
      server = await start()
    },
    async stop(): Promise<void> {
      // Fast shutdown: what is connected is disconnected.
      await end(server, 'SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL refuses to run as root. */
function unprivilegedUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (flag: '-u' | '-g') =>
    Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

async function untilReady(isReady: string, port: number): Promise<void> {
  const deadline = Date.now() + 30_000
  while (Date.now() < deadline) {
    try {
      execFileSync(isReady, ['-h', '127.0.0.1', '-p', `${port}`], { stdio: 'ignore' })
      return
    } catch {
      await sleep(200)
    }
  }
  throw new Error('PostgreSQL did not start.')
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
