import type { Context } from 'ponder:registry'
import { ballot, dao, proposal } from 'ponder:schema'
import { readCapabilities } from '@mandate/governance/capabilities'
import {
  addTallies,
  type BallotChoice,
  joinBallots,
  reweighBallot,
} from '@mandate/governance/fractionalBallot'
import { isPassing } from '@mandate/governance/tally'
import { hasQuorumFraction } from '../lib/hasQuorumFraction.ts'
import { type Event, onEvent } from '../lib/onEvent.ts'
import { storableText } from '../lib/storableText.ts'
import { updateAccount } from '../lib/updateAccount.ts'
import { ballotOf, type CastBallot, shareColumnsOf, sharesOf } from './ballotChoice.ts'
import { settleQuorum } from './settleQuorum.ts'

onEvent('Governor:VoteCast', ({ event, context }) => recordBallot(event, context))

onEvent('Governor:VoteCastWithParams', ({ event, context }) => recordBallot(event, context))

onEvent('Governor:OverrideVoteCast', async ({ event, context }) => {
  const cast = ballotOf(event.args)
  const { before } = await recordOne(context, event, { ...cast, isOverride: true })
  if (before !== null) await refuseSecond(context, keyOf(context, event), event.args.voter)
  await context.db.update(proposal, keyOf(context, event)).set((row) => {
    const tally = addTallies(row, cast.votes)
    const isNowPassing = isPassing(tally, row)
    return { ...tally, overrideCount: row.overrideCount + 1, isPassing: isNowPassing }
  })
})

onEvent('Governor:VoteReduced', async ({ event, context }) => {
  const { delegate, weight } = event.args
  const key = keyOf(context, event)
  const reduced = await context.db
    .update(ballot, { ...key, voter: delegate, isOverride: false })
    .set((row) => ({ weight: row.weight - weight }))
  const change = {
    shares: sharesOf(reduced),
    before: reduced.weight + weight,
    after: reduced.weight,
  }
  await context.db.update(proposal, key).set((row) => {
    const tally = reweighBallot(row, change)
    return { ...tally, isPassing: isPassing(tally, row) }
  })
})

type CastEvent = Event<'Governor:VoteCast'> | Event<'Governor:VoteCastWithParams'>

async function recordBallot(event: CastEvent, context: Context): Promise<void> {
  const cast = ballotOf(event.args)
  const { before, after } = await recordOne(context, event, { ...cast, isOverride: false })
  const key = keyOf(context, event)
  const voted = await context.db.update(proposal, key).set((row) => {
    const tally = addTallies(row, cast.votes)
    return { ...tally, ...countBallot(row, before, after), isPassing: isPassing(tally, row) }
  })
  if (before !== null) return await refuseSecond(context, key, event.args.voter)
  const governed = await context.db
    .update(dao, { chainId: key.chainId, governor: key.governor })
    .set((row) => ({ ballotCount: row.ballotCount + 1 }))
  if (voted.ballotCount === 1 && !hasQuorumFraction(governed)) {
    await settleQuorum(context, event.block, voted)
  }
  const voter = { chainId: key.chainId, token: governed.token, address: event.args.voter }
  await updateAccount(context, voter, (row) => ({
    ballotCount: row.ballotCount + 1,
    lastBallotAt: event.block.timestamp,
    // Its power may be older than the index, or on this topic alone.
    couldVoteFrom: earlierOf(row.couldVoteFrom, voted.voteStart),
  }))
}

function earlierOf(known: bigint | null, snapshot: bigint): bigint {
  return known !== null && known <= snapshot ? known : snapshot
}

/** Elsewhere nobody votes twice: a second ballot is a log that was told twice, and would count twice. @throws Error */
async function refuseSecond(
  context: Context,
  { chainId, governor, proposalId }: ReturnType<typeof keyOf>,
  voter: string,
): Promise<void> {
  const row = await context.db.find(dao, { chainId, governor })
  if (readCapabilities(row?.capabilities ?? '').includes('fractional')) return
  throw new Error(`A second ballot of ${voter} on proposal ${proposalId} of ${governor}.`)
}

type Recorded = {
  /** What the voter's ballot said before: governors with packed votes take it in parts. Null: there was none. */
  before: BallotChoice | null
  after: BallotChoice
}

async function recordOne(
  context: Context,
  event: CastEvent | Event<'Governor:OverrideVoteCast'>,
  { choice, shares, votes, isOverride }: CastBallot & { isOverride: boolean },
): Promise<Recorded> {
  const { voter, weight, reason } = event.args
  const recorded: Recorded = { before: null, after: choice }
  await context.db
    .insert(ballot)
    .values({
      ...keyOf(context, event),
      voter,
      isOverride,
      choice,
      ...shareColumnsOf(shares),
      weight,
      castWeight: weight,
      reason: storableText(reason),
      castAt: event.block.timestamp,
      block: event.block.number,
      transaction: event.transaction.hash,
    })
    .onConflictDoUpdate((row) => {
      const joined = joinBallots({ shares: sharesOf(row), weight: row.weight }, votes)
      recorded.before = row.choice as BallotChoice
      recorded.after = joined.choice
      return {
        choice: recorded.after,
        ...shareColumnsOf(joined.shares),
        weight: joined.weight,
        castWeight: joined.weight,
        reason: row.reason || storableText(reason),
      }
    })
  return recorded
}

type ProposalRow = typeof proposal.$inferSelect

function keyOf(
  context: Context,
  { log, args }: { log: { address: `0x${string}` }; args: { proposalId: bigint } },
) {
  return { chainId: context.chain.id, governor: log.address, proposalId: args.proposalId }
}

type BallotCounts = Pick<
  ProposalRow,
  'forCount' | 'againstCount' | 'abstainCount' | 'splitCount' | 'ballotCount'
>

/** Counts a ballot by what it says now, and no longer by what it said before. */
function countBallot(
  row: BallotCounts,
  before: BallotChoice | null,
  after: BallotChoice,
): BallotCounts {
  const change = (choice: BallotChoice) => Number(after === choice) - Number(before === choice)
  return {
    forCount: row.forCount + change('for'),
    againstCount: row.againstCount + change('against'),
    abstainCount: row.abstainCount + change('abstain'),
    splitCount: row.splitCount + change('split'),
    ballotCount: row.ballotCount + Number(before === null),
  }
}
