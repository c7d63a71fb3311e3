import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { stripTypeScriptTypes } from 'node:module'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import type { SessionTimes } from './measureSessions.ts'

const root = join(import.meta.dirname, '../..')
const worker = pathOf(new URL('./sessionWorker.ts', import.meta.url))
const readable = /^\/(packages\/matching\/src|scripts\/matching)\/\w+\.ts$/

/**
 * The same sessions in a worker of Chromium, which loads the engine's own source with its types taken off.
 *
 * @returns why not, where there is no Chromium.
 */
export async function measureInBrowser(
  model: Uint8Array,
): Promise<(SessionTimes & { decodeMs: number }) | string> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  const browser = await openChromium(executablePath)
  if (browser === null) return `skipped: no Chromium starts from ${executablePath}`
  const server = createServer(
    (request, response) => void answer(request.url ?? '/', model, response),
  )
  try {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('It listens nowhere.')
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${address.port}/`)
    return await page.evaluate(
      (url) =>
        new Promise<SessionTimes & { decodeMs: number }>((resolve, reject) => {
          const started = new Worker(url, { type: 'module' })
          started.onmessage = ({ data }) => resolve(data)
          started.onerror = ({ message }) => reject(new Error(message))
        }),
      worker,
    )
  } finally {
    await browser.close()
    server.close()
  }
}

function pathOf(file: URL): string {
  return `/${relative(root, fileURLToPath(file))}`
}

async function openChromium(executablePath: string): Promise<Browser | null> {
  // Root has no sandbox to use.
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-gpu']
  return chromium.launch({ executablePath, args }).catch(() => null)
}

async function answer(path: string, model: Uint8Array, response: ServerResponse): Promise<void> {
  if (path === '/')
    return void response.setHeader('Content-Type', 'text/html').end('<!doctype html>')
  if (path === '/model.bin') return void response.end(model)
  if (!readable.test(path)) return void response.writeHead(404).end()
  const source = await readFile(join(root, path), 'utf8')
  response.setHeader('Content-Type', 'text/javascript')
  response.end(stripTypeScriptTypes(source))
}
