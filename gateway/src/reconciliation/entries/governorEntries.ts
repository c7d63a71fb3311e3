import {
  type BallotChoice,
  type BallotShares,
  choiceOfVotes,
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
import { ballotKey } from './ballotKey.ts'
import { countBallots } from './countBallots.ts'
import { describeBallot, type Entries, type Entry, type PlacedLog, placeOf } from './Entry.ts'

type CastBallot = {
  proposalId: bigint
  isOverride: boolean
  choice: BallotChoice
  shares: BallotShares
  castWeight: bigint
  weight: bigint
  reason: string
  place: Place
}

const parameters = parseAbiParameters('uint16 against, uint16 inFavour, uint16 abstain')

/** What a governor's logs say the index must hold, read with the plainest of decoders. */
export function governorEntries(
  logs: readonly PlacedLog[],
): Pick<Entries, 'ballots' | 'ballotCounts'> {
  const ballots = new Map<string, CastBallot>()
  for (const log of parseEventLogs({ abi: mandateGovernorAbi, logs: [...logs] })) {
    const place = placeOf(log)
    switch (log.eventName) {
      case 'VoteCast':
      case 'VoteCastWithParams':
      case 'OverrideVoteCast': {
        const { proposalId, support, weight, reason } = log.args
        const params = 'params' in log.args ? log.args.params : '0x'
        const shares = sharesOf(support, params)
        const isOverride = log.eventName === 'OverrideVoteCast'
        const key = ballotKey(log.args, isOverride)
        const before = ballots.get(key)
        const votes = readPackedVotes(params) ?? divideWeight(weight, shares)
        const choice = choiceOf(support, params)
        const cast = before ? joinBallots(before, votes) : { choice, shares, weight }
        ballots.set(key, {
          ...cast,
          castWeight: cast.weight,
          proposalId,
          isOverride,
          reason: before?.reason || reason,
          place: before?.place ?? place,
        })
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
  return {
    ballots: new Map([...ballots].map(([key, one]) => [key, say(one)])),
    ballotCounts: countBallots([...ballots.values()]),
  }
}

function sharesOf(support: number, params: `0x${string}`): BallotShares {
  if (support !== splitSupport) return wholeBallot(choiceOfSupport(support))
  const packed = readPackedVotes(params)
  if (packed !== null) return sharesOfVotes(packed)
  const [against, inFavour, abstain] = decodeAbiParameters(parameters, params)
  return { against, for: inFavour, abstain }
}

function choiceOf(support: number, params: `0x${string}`): BallotChoice {
  if (support !== splitSupport) return choiceOfSupport(support)
  const packed = readPackedVotes(params)
  return packed === null ? 'split' : choiceOfVotes(packed)
}

function say({ shares, castWeight, weight, reason, choice, place }: CastBallot): Entry {
  return { text: describeBallot({ ...shares, castWeight, weight, choice, reason }), place }
}
