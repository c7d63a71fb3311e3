import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createClient } from '../src/createClient.ts'
import { createSender } from '../src/createSender.ts'

type Answer = (response: ServerResponse, body: string) => void

/** A gateway that answers each request by the next of `answers`, and for ever by the last. */
async function serve(...answers: Answer[]) {
  const requests: { at: number; body: string; headers: IncomingHttpHeaders }[] = []
  let atOnce = 0
  let most = 0
  const server = createServer(async (request, response) => {
    atOnce += 1
    most = Math.max(most, atOnce)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString()
    requests.push({ at: Date.now(), body, headers: request.headers })
    const answer = answers[Math.min(requests.length, answers.length) - 1]
    response.once('close', () => {
      atOnce -= 1
    })
    answer?.(response, body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, requests, most: () => most }
}

const answers = (status: number, body: unknown, headers = {}): Answer => {
  return (response) => response.writeHead(status, headers).end(JSON.stringify(body))
}
const slowly: Answer = (response) => void setTimeout(() => response.end('{}'), 30)
/** As HTTP writes a time: in whole seconds. */
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1_000).toUTCString()
const get = { method: 'GET', path: '/x' } as const

describe('createSender', () => {
  test('default', async () => {
    const { url } = await serve(answers(200, { a: 1 }))
    expect(await createSender({ url })(get)).toEqual({ a: 1 })
  })

  test('behavior: a key goes with every request, and a body says that it is JSON', async () => {
    const { url, requests } = await serve(answers(200, {}))
    await createSender({ url, token: 'k' })({ method: 'POST', path: '/x', body: { a: 1 } })
    await createSender({ url })(get)
    expect(requests[0]).toMatchObject({
      body: '{"a":1}',
      headers: { authorization: 'Bearer k', 'content-type': 'application/json' },
    })
    expect(requests[1]?.headers).not.toHaveProperty('authorization')
    expect(requests[1]?.headers).not.toHaveProperty('content-type')
  })

  test('behavior: who is told to come back later comes back then', async () => {
    const refusal = answers(429, { errors: [{ message: 'slow' }] }, { 'retry-after': '1' })
    const { url, requests } = await serve(refusal, answers(200, {}))
    await createSender({ url })(get)
    expect(requests).toHaveLength(2)
    expect((requests[1]?.at ?? 0) - (requests[0]?.at ?? 0)).toBeGreaterThanOrEqual(990)
  })

  test.each([
    ['the gateway is busy', 503, () => '1', 990],
    ['the time is a date', 429, () => inSeconds(2), 900],
    ['the time is a date, and the gateway busy', 503, () => inSeconds(2), 900],
    ['the time is now', 429, () => '0', 120],
    ['the time cannot be read', 503, () => 'soon', 120],
  ])('behavior: who is told to wait waits, when %s', async (_, status, retryAfter, least) => {
    const refusal: Answer = (response, body) =>
      answers(status, {}, { 'retry-after': retryAfter() })(response, body)
    const { url, requests } = await serve(refusal, answers(200, {}))
    await createSender({ url })(get)
    expect((requests[1]?.at ?? 0) - (requests[0]?.at ?? 0)).toBeGreaterThanOrEqual(least)
  })

  test('behavior: when the minute is used up nothing more is sent in it', async () => {
    const last = answers(200, {}, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' })
    const { url, requests } = await serve(last, answers(200, {}))
    const send = createSender({ url })
    await send(get)
    await send(get)
    expect((requests[1]?.at ?? 0) - (requests[0]?.at ?? 0)).toBeGreaterThanOrEqual(990)
  })

  test('behavior: what could not be answered is sent again', async () => {
    const { url, requests } = await serve(
      answers(502, {}),
      answers(503, {}),
      answers(200, { a: 1 }),
    )
    expect(await createSender({ url })(get)).toEqual({ a: 1 })
    expect(requests).toHaveLength(3)
  })

  test('behavior: a few at a time', async () => {
    const { url, most } = await serve(slowly)
    const send = createSender({ url, concurrency: 2 })
    await Promise.all(Array.from({ length: 9 }, () => send(get)))
    expect(most()).toBe(2)
  })

  test('behavior: what is over, well or not, leaves its place to what comes later', async () => {
    const { url, requests } = await serve(answers(200, {}), answers(400, {}), answers(200, {}))
    const send = createSender({ url, concurrency: 1 })
    await send(get)
    await expect(send(get)).rejects.toThrow('The API answered 400.')
    await send(get)
    expect(requests).toHaveLength(3)
  })

  test('error: what stays busy is given up after as many attempts as were asked for', async () => {
    const { url, requests } = await serve(answers(504, { errors: [{ message: 'Busy.' }] }))
    const asked = createSender({ url, attempts: 2 })(get)
    await expect(asked).rejects.toMatchObject({ message: 'Busy.', status: 504 })
    expect(requests).toHaveLength(2)
  })

  test('error: what is wrong stays wrong', async () => {
    const { url, requests } = await serve(answers(400, { errors: [{ message: 'No such field.' }] }))
    await expect(createSender({ url })(get)).rejects.toThrow('No such field.')
    expect(requests).toHaveLength(1)
  })

  test('error: nobody answers', async () => {
    const send = createSender({ url: 'http://127.0.0.1:9', attempts: 2 })
    await expect(send(get)).rejects.toMatchObject({ name: 'ApiError', status: undefined })
  })

  test('error: an answer that breaks off', async () => {
    const broken: Answer = (response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{')
      setTimeout(() => response.destroy(), 20)
    }
    const { url } = await serve(broken)
    await expect(createSender({ url, attempts: 2 })(get)).rejects.toMatchObject({
      name: 'ApiError',
    })
  })

  test('error: an answer that is no JSON', async () => {
    const page: Answer = (response) => response.writeHead(200).end('<!doctype html>')
    const { url } = await serve(page)
    const asked = createSender({ url })(get)
    await expect(asked).rejects.toMatchObject({ name: 'ApiError', status: 200 })
  })
})

describe('createClient', () => {
  test('behavior: single rows asked for together are one request', async () => {
    const told: Answer = (response, body) => {
      const { addresses } = JSON.parse(body).variables as { addresses: string[] }
      const items = addresses.filter((one) => one !== '0xcc').map((address) => ({ address }))
      response.end(JSON.stringify({ data: { accounts: { items } } }))
    }
    const { url, requests } = await serve(told)
    const { account } = createClient({ url }).dao({ chainId: 1, governor: '0x0', token: '0x1' })
    const rows = await Promise.all(['0xAA', '0xbb', '0xaa', '0xcc'].map(account))
    expect(rows.map((row) => row?.address)).toEqual(['0xaa', '0xbb', '0xaa', undefined])
    expect(requests).toHaveLength(1)
  })

  test('behavior: a hundred and one are two', async () => {
    const { url, requests } = await serve(answers(200, { data: { accounts: { items: [] } } }))
    const { account } = createClient({ url }).dao({ chainId: 1, governor: '0x0', token: '0x1' })
    await Promise.all(Array.from({ length: 101 }, (_, index) => account(`0x${index}`)))
    expect(requests).toHaveLength(2)
  })

  test('error: when the one request fails, everybody who asked is told', async () => {
    const { url } = await serve(answers(400, { errors: [{ message: 'No.' }] }))
    const { account } = createClient({ url }).dao({ chainId: 1, governor: '0x0', token: '0x1' })
    const asked = await Promise.allSettled(['0xaa', '0xbb', '0xaa'].map(account))
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  })

  test('behavior: pages are followed', async () => {
    const page = (proposalId: string, endCursor: string | null) =>
      answers(200, {
        data: {
          proposals: {
            items: [{ proposalId }],
            pageInfo: { hasNextPage: endCursor !== null, endCursor },
          },
        },
      })
    const { url, requests } = await serve(page('2', 'c'), page('1', null))
    const dao = createClient({ url }).dao({ chainId: 1, governor: '0x0', token: '0x1' })
    const ids: string[] = []
    for await (const { proposalId } of dao.proposals()) ids.push(proposalId)
    expect(ids).toEqual(['2', '1'])
    expect(JSON.parse(requests[1]?.body ?? '').variables.after).toBe('c')
  })

  test('error: errors inside an answer', async () => {
    const { url } = await serve(answers(200, { data: null, errors: [{ message: 'Too large.' }] }))
    await expect(createClient({ url }).query('{ a }')).rejects.toThrow('Too large.')
  })
})
