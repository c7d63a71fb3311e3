import ipaddr from 'ipaddr.js'

/** All that was ever given out of IPv6 (RFC 4291): outside are addresses of IPv4 in other clothes, such as `::127.0.0.1`. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an address belongs to the public internet: not to this machine, a private or a link-local network (where
 * clouds keep their metadata), and not to a range that is translated into one of those.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed instanceof ipaddr.IPv4 || parsed.match(globalUnicast)
}
