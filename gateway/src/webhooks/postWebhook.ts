import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { checkReceiver } from './checkReceiver.ts'
import { DeliveryError } from './DeliveryError.ts'
import type { WebhookRules } from './WebhookRules.ts'

type Post = {
  url: string
  headers: Readonly<Record<string, string>>
  body: string
  rules: WebhookRules
  timeoutMilliseconds?: number
}

/**
 * Posts to a receiver, at the very address that was found public, and tells its status. Redirects are not followed, and
 * what it answers is not read. It ends within its time, whatever the receiver and its name server do.
 * @throws DeliveryError
 */
export async function postWebhook({
  timeoutMilliseconds = 10_000,
  ...post
}: Post): Promise<number> {
  const deadline = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const seconds = timeoutMilliseconds / 1_000
      reject(new DeliveryError(`The receiver did not answer within ${seconds} seconds.`))
      deadline.abort()
    }, timeoutMilliseconds)
  })
  try {
    return await Promise.race([attempt(post, deadline.signal), tooLate])
  } finally {
    clearTimeout(timer)
  }
}

async function attempt({ url, headers, body, rules }: Post, signal: AbortSignal): Promise<number> {
  const target = new URL(url)
  const { address, family } = await checkReceiver(target, rules)
  const request = target.protocol === 'https:' ? requestHttps : requestHttp
  return await new Promise((resolve, reject) => {
    const sent = request({
      host: address,
      family,
      port: target.port || undefined,
      servername: target.hostname,
      path: `${target.pathname}${target.search}`,
      method: 'POST',
      headers: {
        ...headers,
        host: target.host,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Mandate-Webhooks/1',
      },
      agent: false,
      signal,
    })
    const fail = (cause?: unknown) =>
      reject(new DeliveryError('The receiver could not be reached.', { cause }))
    sent.once('response', (response) => {
      response.destroy()
      resolve(response.statusCode ?? 0)
    })
    // An answer of 101 is no `response`.
    sent.once('upgrade', (response, socket) => {
      socket.destroy()
      resolve(response.statusCode ?? 0)
    })
    sent.on('error', fail)
    sent.once('close', fail)
    sent.end(body)
  })
}
