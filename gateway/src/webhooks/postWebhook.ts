import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { checkReceiver } from './checkReceiver.ts'
import { DeliveryError } from './DeliveryError.ts'
import type { WebhookRules } from './WebhookRules.ts'

const timeoutMilliseconds = 10_000

type Post = {
  url: string
  headers: Readonly<Record<string, string>>
  body: string
  rules: WebhookRules
}

/**
 * Posts to a receiver, at the very address that was found public, and tells its status. Redirects are not followed, and
 * what it answers is not read.
 * @throws DeliveryError
 */
export async function postWebhook({ url, headers, body, rules }: Post): Promise<number> {
  const target = new URL(url)
  const { address, family } = await checkReceiver(target, rules)
  const request = target.protocol === 'https:' ? requestHttps : requestHttp
  const deadline = AbortSignal.timeout(timeoutMilliseconds)
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
      signal: deadline,
    })
    sent.once('response', (response) => {
      response.destroy()
      resolve(response.statusCode ?? 0)
    })
    sent.once('error', (cause) => {
      const sentence = deadline.aborted
        ? `The receiver did not answer within ${timeoutMilliseconds / 1_000} seconds.`
        : 'The receiver could not be reached.'
      reject(new DeliveryError(sentence, { cause }))
    })
    sent.end(body)
  })
}
