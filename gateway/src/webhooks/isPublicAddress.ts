import ipaddr from 'ipaddr.js'

/**
 * Whether an address belongs to the public internet: not to this machine, a private or a link-local network (where
 * clouds keep their metadata), and not to a range that is translated into one of those.
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.parse(address).range() === 'unicast'
}
