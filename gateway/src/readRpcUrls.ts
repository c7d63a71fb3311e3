export const ownRpc = 'MANDATE_RPC_URL_'

/** A second provider, asked by the watch over the index. */
export const checkingRpc = 'MANDATE_CHECK_RPC_URL_'

type Prefix = typeof ownRpc | typeof checkingRpc

/** The RPCs that this server uses itself, by chain id, from variables such as `MANDATE_RPC_URL_<chainId>`. @throws Error naming one that is no address */
export function readRpcUrls(
  variables: Record<string, string | undefined>,
  prefix: Prefix,
): ReadonlyMap<number, string> {
  const urls = new Map<number, string>()
  for (const [name, value] of Object.entries(variables)) {
    const chainId = Number(name.slice(prefix.length))
    if (!name.startsWith(prefix) || !Number.isInteger(chainId) || !value) continue
    if (!/^https?:$/.test(URL.parse(value)?.protocol ?? '')) {
      throw new Error(`${name} must be a http(s) address.`)
    }
    urls.set(chainId, value)
  }
  return urls
}
