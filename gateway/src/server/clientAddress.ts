import { isIPv4, isIPv6 } from 'node:net'

/** The header in which proxies of ours note whom they heard, and how many of them stand in a row. */
export type TrustedProxy = { header: string; hops: number }

/**
 * Who sent a request, as far as limits go: the address that spoke to us, or, behind proxies of ours, what the first of
 * them put into their header. Every proxy adds one entry at the end, and what stands before those a client wrote.
 * IPv6 clients own whole networks, so their first 64 bits count.
 */
export function clientAddress(
  socketAddress: string | undefined,
  proxied?: TrustedProxy | '',
): string {
  return networkOf(withoutPort(forwardedAddress(proxied) || socketAddress || 'unknown'))
}

function forwardedAddress(proxied: TrustedProxy | '' | undefined): string | undefined {
  if (!proxied) return undefined
  const entries = proxied.header.split(',').map((entry) => entry.trim())
  // Fewer entries than proxies: the request came in behind the first ones.
  return entries[Math.max(0, entries.length - proxied.hops)]
}

/** Some proxies write `192.0.2.1:51000` or `[2001:db8::1]:51000`: a port is not who somebody is. */
function withoutPort(address: string): string {
  const bracketed = /^\[([^\]]+)\](:\d+)?$/.exec(address)?.[1]
  return bracketed ?? address.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
}

function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:/i, '')
  if (isIPv4(plain) || !isIPv6(plain)) return plain.slice(0, 64)
  const [head = '', tail = ''] = plain.split('::')
  const first = head === '' ? [] : head.split(':')
  const last = tail === '' ? [] : tail.split(':')
  const zeros = plain.includes('::') ? 8 - first.length - last.length : 0
  const groups = [...first, ...Array<string>(zeros).fill('0'), ...last]
  return `${groups.slice(0, 4).join(':')}::/64`
}
