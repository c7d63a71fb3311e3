import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toHex } from 'viem'

type Call = { id: unknown; method: string; params?: readonly unknown[] }
type Log = { blockNumber: string }

/** What an RPC may do wrong; `none` passes everything on. */
export type Fault =
  | 'none'
  | 'tooManyRequests'
  | 'serverError'
  | 'hanging'
  | 'html'
  | 'nothing'
  | 'truncatedLogs'
  | 'duplicatedLogs'
  | 'shuffledLogs'
  | 'missingBlocks'
  | 'lagging'
  | 'emptyLogs'

/** Blocks that a lagging node is behind. */
const lag = 4n

/** An RPC in front of a chain that does what it is told to do wrong, to a share of the requests. */
export async function startUnreliableRpc(url: string) {
  let target = url
  let fault: Fault = 'none'
  /** One in so many requests is answered wrongly. */
  let every = 1
  let count = 0
  const held = new Set<ServerResponse>()

  async function forward(body: string): Promise<unknown> {
    const answer = await fetch(target, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    return await answer.json()
  }

  async function result(method: string, params: readonly unknown[]): Promise<unknown> {
    const answer = await forward(JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }))
    return (answer as { result: unknown }).result
  }

  async function spoil(call: Call, body: string): Promise<unknown> {
    const answer = (await forward(body)) as { result?: unknown }
    if (fault === 'lagging') return await forget(call, answer)
    if (fault === 'missingBlocks' && call.method.startsWith('eth_getBlockBy')) {
      return { ...answer, result: null }
    }
    const isAboutLogs = call.method === 'eth_getLogs' && Array.isArray(answer.result)
    return isAboutLogs ? { ...answer, result: spoilLogs(answer.result as Log[]) } : answer
  }

  /** As a node that has not heard of the newest blocks yet. */
  async function forget(call: Call, answer: { result?: unknown }): Promise<unknown> {
    const newest = BigInt(String(await result('eth_blockNumber', [])))
    const known = newest > lag ? newest - lag : 0n
    const isKnown = (block: unknown) => BigInt(String(block)) <= known
    const [first, whole] = call.params ?? []
    switch (call.method) {
      case 'eth_blockNumber':
        return { ...answer, result: toHex(known) }
      case 'eth_getBlockByNumber':
        if (first === 'latest') {
          return { ...answer, result: await result(call.method, [toHex(known), whole]) }
        }
        return isKnown(first) ? answer : { ...answer, result: null }
      case 'eth_getBlockByHash': {
        const block = answer.result as { number: string } | null
        return block === null || isKnown(block.number) ? answer : { ...answer, result: null }
      }
      case 'eth_getLogs': {
        const logs = (answer.result ?? []) as readonly Log[]
        return { ...answer, result: logs.filter(({ blockNumber }) => isKnown(blockNumber)) }
      }
      default:
        return answer
    }
  }

  function spoilLogs(logs: readonly Log[]): readonly Log[] {
    switch (fault) {
      case 'truncatedLogs':
        return logs.slice(0, Math.ceil(logs.length / 2))
      case 'duplicatedLogs':
        return logs.flatMap((log) => [log, log])
      case 'shuffledLogs':
        return logs.toReversed()
      case 'emptyLogs':
        return []
      default:
        return logs
    }
  }

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString()
    count += 1
    const isSpoilt = fault !== 'none' && count % every === 0
    const json = (value: unknown) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify(value))
    try {
      if (!isSpoilt) return void json(await forward(body))
      switch (fault) {
        case 'tooManyRequests':
          return void response.writeHead(429).end('Too many requests')
        case 'serverError':
          return void response.writeHead(500).end('Internal error')
        case 'hanging':
          return void held.add(response)
        case 'html':
          response.setHeader('content-type', 'text/html')
          return void response.end('<!doctype html><title>Welcome</title>')
        case 'nothing':
          return void response.end()
        default:
          return void json(await spoil(JSON.parse(body) as Call, body))
      }
    } catch {
      response.destroy()
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    /** From now on another chain answers here. */
    pointAt(other: string): void {
      target = other
    },
    /** From now on one in `share` requests is answered with `next`. */
    misbehave(next: Fault, share = 1): void {
      fault = next
      every = share
      count = 0
      for (const response of held) response.destroy()
      held.clear()
    },
    /** Requests since then. */
    asked: () => count,
    async stop(): Promise<void> {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
