import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { type Hash, parseEventLogs } from 'viem'
import { useTransactionReceipt } from 'wagmi'
import { errorNameOf } from '../../chain/errorNameOf.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { shortAddress } from '../../lib/shortAddress.ts'
import { relayWords as words } from '../../words/relay.ts'
import type { SignedBallot } from './SignedBallot.ts'

/** How many of the sent ballots counted, and which did not and why, as the governor told in the transaction. */
export function RelayOutcome(props: {
  ballots: readonly SignedBallot[]
  hash: Hash
  names: ReadonlyMap<string, string>
}) {
  const { ballots, hash, names } = props
  const { chain, contracts } = useDao()
  const receipt = useTransactionReceipt({ hash, chainId: chain.id })
  if (receipt.data === undefined) return words.sent
  const skipped = parseEventLogs({
    abi: mandateGovernorAbi,
    eventName: 'BallotSkipped',
    logs: receipt.data.logs.filter(({ address }) => address.toLowerCase() === contracts.governor),
  }).map(({ args }) => args)
  return (
    <>
      <p>{words.counted(ballots.length - skipped.length, ballots.length)}</p>
      {skipped.length === 0 ? null : (
        <ul aria-label={words.skipped} className="mt-1.5 list-disc pl-5">
          {skipped.map(({ index, voter, reason }) => (
            <li key={String(index)}>
              {words.skippedOf(
                Number(index) + 1,
                names.get(voter.toLowerCase()) ?? shortAddress(voter),
                words.reasons[errorNameOf(reason) ?? ''] ?? words.unknownReason(reason),
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
