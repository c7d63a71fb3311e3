import type { Address } from 'viem'
import type { Config } from 'wagmi'
import { signTypedData } from 'wagmi/actions'
import { readTypedDataDomain } from '../../chain/readTypedDataDomain.ts'
import { ballotTypedData } from './ballotTypedData.ts'
import { type DraftBallot, encodeBallot } from './encodeBallot.ts'
import type { SignedBallot } from './SignedBallot.ts'

/** Has a voter sign a ballot, for whoever will send it. @param deadline seconds on the chain's clock */
export async function signBallot(
  config: Config,
  { chainId, governor }: { chainId: number; governor: Address },
  { voter, deadline, draft }: { voter: Address; deadline: number; draft: DraftBallot },
): Promise<SignedBallot> {
  const ballot = encodeBallot(draft)
  const domain = await readTypedDataDomain(config, { chainId, address: governor })
  const signature = await signTypedData(config, {
    account: voter,
    ...ballotTypedData(domain, { ...ballot, voter, deadline }),
  })
  const { support, reason, params } = ballot
  const what = { proposalId: ballot.proposalId.toString(), support, voter, reason, params }
  return { kind: 'mandate-ballot', chainId, governor, ...what, deadline, signature }
}
