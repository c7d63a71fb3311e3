import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const installations = '/usr/lib/postgresql'

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
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-p', `${port}`, '-F', ...settings],
    options,
  )
  await untilReady(join(programs, 'pg_isready'), port)
  return {
    url: `postgresql://mandate@127.0.0.1:${port}/postgres`,
    async stop(): Promise<void> {
      const exited = once(server, 'exit')
      // Fast shutdown: what is connected is disconnected.
      server.kill('SIGINT')
      await exited
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
