import { createHmac, randomBytes } from 'node:crypto'

const prefix = 'whsec_'

export function createWebhookSecret(): string {
  return `${prefix}${randomBytes(32).toString('base64')}`
}

type Signed = { secret: string; eventId: string; body: string; now: Date }

/** The headers that prove who sent a body and when (standardwebhooks.com): HMAC-SHA256 over id, time and body. */
export function signWebhook({ secret, eventId, body, now }: Signed) {
  const timestamp = `${Math.floor(now.getTime() / 1_000)}`
  const key = Buffer.from(secret.slice(prefix.length), 'base64')
  const signature = createHmac('sha256', key)
    .update(`${eventId}.${timestamp}.${body}`)
    .digest('base64')
  return {
    'webhook-id': eventId,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
}
