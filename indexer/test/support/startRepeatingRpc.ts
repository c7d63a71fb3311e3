import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Hex, toHex } from 'viem'

type Log = { topics: readonly Hex[]; logIndex: Hex }

/** Blocks have fewer logs. */
const further = 1_000

/** An RPC in front of a chain that tells logs of one kind twice, the second time with an index of their own. */
export async function startRepeatingRpc(url: string, topic: Hex) {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString()
    const headers = { 'content-type': 'application/json' }
    const answer = await (await fetch(url, { method: 'POST', headers, body })).json()
    const isAboutLogs = JSON.parse(body).method === 'eth_getLogs' && Array.isArray(answer.result)
    const told = isAboutLogs ? { ...answer, result: repeat(answer.result, topic) } : answer
    response.setHeader('content-type', 'application/json').end(JSON.stringify(told))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop(): Promise<void> {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function repeat(logs: readonly Log[], topic: Hex): readonly Log[] {
  const again = logs
    .filter(({ topics }) => topics[0] === topic)
    .map((log) => ({ ...log, logIndex: toHex(Number(log.logIndex) + further) }))
  return [...logs, ...again]
}
