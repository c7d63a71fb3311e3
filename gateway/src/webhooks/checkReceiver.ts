import type { LookupAddress } from 'node:dns'
import { isIP } from 'node:net'
import { DeliveryError } from './DeliveryError.ts'
import type { WebhookRules } from './WebhookRules.ts'

/**
 * Finds the one address to connect to, having looked at every address the name stands for. Whoever connects to it, and
 * does not ask for the name again, is not led elsewhere by a name that changes its mind.
 * @throws DeliveryError when the receiver is not a public one
 */
export async function checkReceiver(url: URL, rules: WebhookRules): Promise<LookupAddress> {
  const isTrusted = rules.trustedOrigins.includes(url.origin)
  if (!isTrusted && url.protocol !== 'https:') {
    throw new DeliveryError('A webhook is sent to an https address.')
  }
  if (url.username !== '' || url.password !== '') {
    throw new DeliveryError('The address of a webhook has no user name and no password.')
  }
  const addresses = await addressesOf(url.hostname.replace(/^\[|\]$/g, ''), rules)
  const isAllowed = isTrusted || addresses.every(({ address }) => rules.isPublicAddress(address))
  const [first] = addresses
  if (!isAllowed || first === undefined) {
    throw new DeliveryError(`${url.hostname} is not an address of the public internet.`)
  }
  return first
}

async function addressesOf(host: string, { resolve }: WebhookRules) {
  const family = isIP(host)
  if (family !== 0) return [{ address: host, family }]
  return await resolve(host).catch((cause: unknown) => {
    throw new DeliveryError(`${host} has no address.`, { cause })
  })
}
