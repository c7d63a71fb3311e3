export const networkWords = {
  wrongShort: 'Wrong network',
  wrong: (wallet: string, dao: string) =>
    `Your wallet is on ${wallet}, and this DAO lives on ${dao}: nothing can be sent or signed until it is there too. What you entered stays.`,
  switchTo: (name: string) => `Switch to ${name}`,
  stayed: (name: string, id: number) =>
    `The wallet did not switch. Try again, or choose ${name} (chain id ${id}) in the wallet itself.`,
  unknown: (id: number) => `a network with the chain id ${id}`,
}

const names: Readonly<Record<number, string | undefined>> = {
  1: 'Ethereum',
  10: 'OP Mainnet',
  56: 'BNB Smart Chain',
  100: 'Gnosis',
  137: 'Polygon',
  324: 'ZKsync Era',
  1337: 'a local chain',
  8453: 'Base',
  31337: 'a local chain',
  42161: 'Arbitrum One',
  42220: 'Celo',
  43114: 'Avalanche',
  59144: 'Linea',
  84532: 'Base Sepolia',
  421614: 'Arbitrum Sepolia',
  534352: 'Scroll',
  560048: 'Hoodi',
  11155111: 'Sepolia',
  11155420: 'OP Sepolia',
}

/** What people call a network; its number where it has no name here. */
export function networkName(chainId: number): string {
  return names[chainId] ?? networkWords.unknown(chainId)
}
