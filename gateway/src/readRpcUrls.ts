/** The RPCs that this server uses itself, by chain id, from `MANDATE_RPC_URL_<chainId>`. */
export function readRpcUrls(
  variables: Record<string, string | undefined>,
): ReadonlyMap<number, string> {
  const prefix = 'MANDATE_RPC_URL_'
  const urls = new Map<number, string>()
  for (const [name, value] of Object.entries(variables)) {
    const chainId = Number(name.slice(prefix.length))
    if (name.startsWith(prefix) && Number.isInteger(chainId) && value) urls.set(chainId, value)
  }
  return urls
}
