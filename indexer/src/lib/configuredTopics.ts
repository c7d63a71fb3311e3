import { daosOfContract } from './configuredDaos.ts'

/** The id under which a DAO's configuration knows its governor's topic `number`; null: it does not, or 0 for none. */
export function topicIdOf(key: {
  chainId: number
  governor: `0x${string}`
  number: number
}): string | null {
  const [configured] = daosOfContract(key.chainId, 'governor', key.governor)
  return configured?.topics.find(({ number }) => number === key.number)?.id ?? null
}
