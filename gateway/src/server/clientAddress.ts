import { isIPv4, isIPv6 } from 'node:net'

/**
 * Who sent a request, as far as limits go: the address that spoke to us, or, behind a proxy of ours, the last one it
 * put into its header, which a client cannot write. IPv6 clients own whole networks, so their first 64 bits count.
 */
export function clientAddress(socketAddress: string | undefined, proxyHeader?: string): string {
  const forwarded = proxyHeader?.split(',').at(-1)?.trim()
  return networkOf(withoutPort(forwarded || socketAddress || 'unknown'))
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
