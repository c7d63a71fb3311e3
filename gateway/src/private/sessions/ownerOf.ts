/**
 * The name of an account in CAIP-10. The chain belongs to it: whoever controls a contract account on one chain need not
 * be who controls the same address on another.
 */
export function ownerOf({ chainId, address }: { chainId: number; address: string }): string {
  return `eip155:${chainId}:${address.toLowerCase()}`
}
