import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { z } from 'zod'
import type { RpcRequest } from './Engine.ts'
import { rpcError } from './rpcError.ts'

const maximumBodyBytes = 5 * 1024 * 1024
const maximumBatch = 1000

/** Longer than clients keep a connection, so that none is closed under a request. */
const keepAliveMs = 120_000

const call = z.object({
  jsonrpc: z.literal('2.0').optional(),
  id: z.union([z.number(), z.string(), z.null()]).optional(),
  method: z.string(),
  params: z.array(z.unknown()).default([]),
})

type Answer = (request: RpcRequest) => Promise<unknown>

/** Serves JSON-RPC on 127.0.0.1, to pages of this machine and to programs. */
export async function serveRpc(port: number, answer: Answer): Promise<Server> {
  const server = createServer((request, response) => {
    handle(request, response, answer).catch((error: unknown) => {
      respond(response, 500, { error: String(error) })
    })
  })
  server.keepAliveTimeout = keepAliveMs
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return server
}

async function handle(request: IncomingMessage, response: ServerResponse, answer: Answer) {
  const origin = request.headers.origin
  if (origin !== undefined) {
    if (!isLoopback(origin)) return respond(response, 403, { error: 'Only local pages may call.' })
    response.setHeader('Access-Control-Allow-Origin', origin)
    response.setHeader('Access-Control-Allow-Headers', 'content-type')
    response.setHeader('Access-Control-Allow-Methods', 'POST')
    response.setHeader('Access-Control-Max-Age', '600')
    response.setHeader('Vary', 'Origin')
  }
  if (request.method === 'OPTIONS') return respond(response, 204)
  if (request.method !== 'POST') return respond(response, 405, { error: 'POST JSON-RPC here.' })
  const body = await readBody(request)
  if (body === null) return respond(response, 413, { error: 'The request is too large.' })
  respond(response, 200, await answerBody(body, answer))
}

/** DNS may point any name here, so a page is known by its origin's host. */
function isLoopback(origin: string): boolean {
  const host = URL.parse(origin)?.hostname
  return host === 'localhost' || host === '127.0.0.1' || host === '[::1]'
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > maximumBodyBytes) return null
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString('utf8')
}

async function answerBody(body: string, answer: Answer): Promise<unknown> {
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    return failure(null, { code: -32700, message: 'The request is not JSON.' })
  }
  if (!Array.isArray(parsed)) return await answerCall(parsed, answer)
  if (parsed.length === 0 || parsed.length > maximumBatch) {
    return failure(null, { code: -32600, message: `A batch holds 1 to ${maximumBatch} requests.` })
  }
  return await Promise.all(parsed.map((one) => answerCall(one, answer)))
}

async function answerCall(value: unknown, answer: Answer): Promise<unknown> {
  const request = call.safeParse(value)
  if (!request.success) return failure(null, { code: -32600, message: 'Not a JSON-RPC request.' })
  const { id = null, method, params } = request.data
  try {
    return { jsonrpc: '2.0', id, result: await answer({ method, params }) }
  } catch (error) {
    return failure(id, rpcError(error))
  }
}

function failure(id: string | number | null, error: object) {
  return { jsonrpc: '2.0', id, error }
}

function respond(response: ServerResponse, status: number, body?: unknown) {
  if (body === undefined) return void response.writeHead(status).end()
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}
