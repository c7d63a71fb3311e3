/** A webhook that is not what it says it is, or is too old to be taken. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError'
}

export type ReceivedWebhook = {
  /** Of the request; names in lower case. */
  headers: Headers | Readonly<Record<string, string | undefined>>
  /** The body exactly as it came, before any parsing. */
  body: string
  /** What was shown when the webhook was made: `whsec_…`. */
  secret: string
  now?: Date
}

export type WebhookBody = { type: string; timestamp: string; data: Record<string, unknown> }

/** How far a receiver's clock may be off, and how late somebody may repeat what was overheard. */
const toleranceSeconds = 300

/**
 * Makes sure that a webhook comes from who has the secret and was sent just now (standardwebhooks.com), and reads it.
 * Keep the ids you have seen: one event may be delivered twice.
 * @throws WebhookError
 */
export async function verifyWebhook({
  headers,
  body,
  secret,
  now = new Date(),
}: ReceivedWebhook): Promise<WebhookBody & { id: string }> {
  const header = (name: string) => (headers instanceof Headers ? headers.get(name) : headers[name])
  const id = header('webhook-id')
  const timestamp = header('webhook-timestamp')
  const signatures = header('webhook-signature')
  if (!id || !timestamp || !signatures) throw new WebhookError('It carries no signature.')
  const ageSeconds = Math.abs(now.getTime() / 1_000 - Number(timestamp))
  // Also true of what is no number.
  if (!(ageSeconds <= toleranceSeconds)) throw new WebhookError('It was not sent just now.')

  const key = await importSecret(secret)
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`)
  const candidates = signatures
    .split(' ')
    .filter((text) => text.startsWith('v1,'))
    .map((text) => text.slice(3))
  for (const candidate of candidates) {
    // Compares in constant time.
    if (await crypto.subtle.verify('HMAC', key, bytesOf(candidate), signed)) {
      // Last: the id that is signed, not one that the body may carry.
      return { ...parseBody(body), id }
    }
  }
  throw new WebhookError('It is not signed with this secret.')
}

async function importSecret(secret: string): Promise<CryptoKey> {
  const bytes = bytesOf(secret.replace(/^whsec_/, ''))
  if (bytes.length === 0) throw new WebhookError('The secret is not one: it begins with "whsec_".')
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  return await crypto.subtle.importKey('raw', bytes, algorithm, false, ['verify'])
}

function parseBody(body: string): WebhookBody {
  try {
    const parsed: unknown = JSON.parse(body)
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) {
      return parsed as WebhookBody
    }
  } catch (cause) {
    throw new WebhookError('Its body is not JSON.', { cause })
  }
  throw new WebhookError('Its body is not a JSON object.')
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}
