import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { contentSecurityPolicy } from '@mandate/governance/contentSecurityPolicy'
import type { WebConfig } from '@mandate/governance/dao'

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** Serves the built web app on 127.0.0.1 with its configuration; any other path is a screen of the app. */
export async function serveWeb(options: {
  port: number
  directory: string
  config: WebConfig
}): Promise<Server> {
  const headers = securityHeaders(options.config)
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    const path = URL.parse(request.url ?? '/', 'http://localhost')?.pathname ?? '/'
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return void response.writeHead(405).end()
    }
    if (path === '/config.json') return answerJson(response, options.config)
    answerFile(response, options.directory, path).catch(() => response.writeHead(500).end())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  return server
}

function answerJson(response: ServerResponse, config: WebConfig) {
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Type', 'application/json')
  response.end(JSON.stringify(config))
}

async function answerFile(response: ServerResponse, directory: string, path: string) {
  const file = await findFile(directory, path)
  if (file === null && extname(path) !== '') return void response.writeHead(404).end('Not found')
  const found = file ?? join(directory, 'index.html')
  const isHashed = path.startsWith('/assets/')
  response.setHeader('Content-Type', contentTypes[extname(found)] ?? 'application/octet-stream')
  response.setHeader('Cache-Control', isHashed ? 'max-age=31536000, immutable' : 'no-cache')
  createReadStream(found)
    .on('error', () => response.destroy())
    .pipe(response)
}

async function findFile(directory: string, path: string): Promise<string | null> {
  const relative = decode(path)
  if (relative === null) return null
  const file = normalize(join(directory, relative))
  if (!file.startsWith(join(directory, '/'))) return null
  const found = await stat(file).catch(() => null)
  return found?.isFile() ? file : null
}

function decode(path: string): string | null {
  try {
    const text = decodeURIComponent(path)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

/** Who may frame the page is the one thing that it cannot say of itself. */
function securityHeaders(config: WebConfig) {
  return {
    'Content-Security-Policy': `${contentSecurityPolicy(config)}; frame-ancestors 'self' https://app.safe.global`,
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  }
}
