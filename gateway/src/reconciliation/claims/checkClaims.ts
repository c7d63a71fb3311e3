import type { PublicClient } from 'viem'
import type { Difference } from '../Difference.ts'
import { readViews } from '../readViews.ts'
import type { Claim } from './Claim.ts'

/** Asks the chain at a block what rows claim of it. @throws UnavailableError when the RPC does not tell */
export async function checkClaims(
  client: PublicClient,
  { dao, blockNumber }: { dao: string; blockNumber: bigint },
  claims: readonly Claim[],
): Promise<readonly Difference[]> {
  const answers = await readViews(
    client,
    blockNumber,
    claims.map(({ view }) => view),
  )
  return claims.flatMap(({ subject, indexed, say, place }, index) => {
    const answer = answers[index]
    const onChain = answer === null ? 'nothing' : say(answer)
    return onChain === indexed ? [] : [{ dao, subject, indexed, onChain, place }]
  })
}
