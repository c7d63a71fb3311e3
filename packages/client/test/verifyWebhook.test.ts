import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { verifyWebhook } from '../src/verifyWebhook.ts'

// The example of the standard's own test vectors.
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek'
const body = '{"test": 2432232314}'
const sentAt = 1_614_265_330
const signature = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='

const headers = {
  'webhook-id': id,
  'webhook-timestamp': `${sentAt}`,
  'webhook-signature': signature,
}
const now = new Date((sentAt + 10) * 1_000)

function sign(text: string): string {
  const key = Buffer.from(secret.slice(6), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${sentAt}.${text}`).digest('base64')}`
}

const signedHeaders = (text: string) => ({ ...headers, 'webhook-signature': sign(text) })

describe('verifyWebhook', () => {
  test("default: the standard's own example", async () => {
    const read = await verifyWebhook({ headers, body, secret, now })
    expect(read).toEqual({ id, test: 2_432_232_314 })
  })

  test('behavior: clocks may be five minutes apart, either way', async () => {
    for (const seconds of [300, -300]) {
      const apart = new Date((sentAt + seconds) * 1_000)
      expect(await verifyWebhook({ headers, body, secret, now: apart })).toMatchObject({ id })
    }
  })

  test('parameters: headers of a Request, and one good signature among others', async () => {
    const several = new Headers({
      ...headers,
      'webhook-signature': `v2,abc v1,${Buffer.alloc(32).toString('base64')} ${signature}`,
    })
    expect(await verifyWebhook({ headers: several, body, secret, now })).toMatchObject({ id })
  })

  test.each([
    ['another body', { body: '{"test": 1}' }, /not signed/],
    ['another secret', { secret: `whsec_${Buffer.alloc(24).toString('base64')}` }, /not signed/],
    ['a secret that is none', { secret: 'whsec_not*base64' }, /secret is not one/],
    ['an empty secret', { secret: 'whsec_' }, /secret is not one/],
    ['no secret', { secret: '' }, /secret is not one/],
    ['another id', { headers: { ...headers, 'webhook-id': 'msg_2' } }, /not signed/],
    ['too late', { now: new Date((sentAt + 301) * 1_000) }, /not sent just now/],
    ['from the future', { now: new Date((sentAt - 301) * 1_000) }, /not sent just now/],
    ['a time that is none', { headers: { ...headers, 'webhook-timestamp': 'x' } }, /not sent/],
    ['no signature', { headers: { 'webhook-id': id } }, /no signature/],
    [
      'a signature that is none',
      { headers: { ...headers, 'webhook-signature': 'v1,%' } },
      /not signed/,
    ],
  ])('error: %s', async (_, changes, message) => {
    const verified = verifyWebhook({ headers, body, secret, now, ...changes })
    await expect(verified).rejects.toMatchObject({
      name: 'WebhookError',
      message: expect.stringMatching(message),
    })
  })

  test.each(['not json', '', '[]', 'null'])('error: a signed body that is %j', async (text) => {
    const verified = verifyWebhook({ headers: signedHeaders(text), body: text, secret, now })
    await expect(verified).rejects.toMatchObject({
      name: 'WebhookError',
      message: expect.stringMatching(/JSON/),
    })
  })

  test('behavior: the id is that of the header, whatever the body says', async () => {
    const text = '{"id": "msg_other", "type": "webhook.ping"}'
    const read = await verifyWebhook({ headers: signedHeaders(text), body: text, secret, now })
    expect(read.id).toBe(id)
  })

  test('behavior: what is signed is id, time and body', async () => {
    expect(sign(body)).toBe(signature)
  })
})
