import {
  type BallotShares,
  divideWeight,
  joinBallots,
  readPackedVotes,
  sharesOfVotes,
  splitSupport,
  wholeBallot,
} from '@mandate/governance/fractionalBallot'
import { choiceOfSupport } from '@mandate/governance/tally'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { decodeAbiParameters, parseAbiParameters, parseEventLogs } from 'viem'
import type { Place } from '../Difference.ts'
import { describeBallot, type Entries, type Entry, type PlacedLog, placeOf } from './Entry.ts'

type CastBallot = { shares: BallotShares; castWeight: bigint; weight: bigint; place: Place }

const parameters = parseAbiParameters('uint16 against, uint16 inFavour, uint16 abstain')

/** What a governor's logs say the index must hold, read with the plainest of decoders. */
export function governorEntries(
  logs: readonly PlacedLog[],
): Pick<Entries, 'proposals' | 'ballots'> {
  const proposals = new Map<string, Entry>()
  const ballots = new Map<string, CastBallot>()
  for (const log of parseEventLogs({ abi: mandateGovernorAbi, logs: [...logs] })) {
    const place = placeOf(log)
    switch (log.eventName) {
      case 'ProposalCreated':
        proposals.set(`${log.args.proposalId}`, { text: 'created', place })
        break
      case 'VoteCast':
      case 'VoteCastWithParams':
      case 'OverrideVoteCast': {
        const { support, weight } = log.args
        const params = 'params' in log.args ? log.args.params : '0x'
        const shares = sharesOf(support, params)
        const key = ballotKey(log.args, log.eventName === 'OverrideVoteCast')
        const before = ballots.get(key)
        const votes = readPackedVotes(params) ?? divideWeight(weight, shares)
        const cast = before === undefined ? { shares, weight } : joinBallots(before, votes)
        const { weight: castWeight } = cast
        ballots.set(key, { shares: cast.shares, weight: castWeight, castWeight, place })
        break
      }
      case 'VoteReduced': {
        const { proposalId, delegate, weight } = log.args
        const reduced = ballots.get(ballotKey({ proposalId, voter: delegate }, false))
        if (reduced !== undefined) reduced.weight -= weight
        break
      }
    }
  }
  return { proposals, ballots: new Map([...ballots].map(([key, one]) => [key, say(one)])) }
}

/** What names a ballot: an override of one's delegates is a second one. */
export function ballotKey(
  { proposalId, voter }: { proposalId: bigint | string; voter: string },
  isOverride: boolean,
): string {
  return `${proposalId} by ${voter.toLowerCase()}${isOverride ? ', overriding' : ''}`
}

function sharesOf(support: number, params: `0x${string}`): BallotShares {
  if (support !== splitSupport) return wholeBallot(choiceOfSupport(support))
  const packed = readPackedVotes(params)
  if (packed !== null) return sharesOfVotes(packed)
  const [against, inFavour, abstain] = decodeAbiParameters(parameters, params)
  return { against, for: inFavour, abstain }
}

function say({ shares, castWeight, weight, place }: CastBallot): Entry {
  return { text: describeBallot({ ...shares, castWeight, weight }), place }
}
