import type { Context } from 'ponder:registry'
import { ballot, dao, proposal } from 'ponder:schema'
import {
  type BallotChoice,
  type BallotShares,
  reweighBallot,
} from '@mandate/governance/fractionalBallot'
import { isPassing } from '@mandate/governance/tally'
import { hasQuorumFraction } from '../lib/hasQuorumFraction.ts'
import { type Event, onEvent } from '../lib/onEvent.ts'
import { storableText } from '../lib/storableText.ts'
import { updateAccount } from '../lib/updateAccount.ts'
import { ballotOf, sharesOf } from './ballotChoice.ts'
import { settleQuorum } from './settleQuorum.ts'

onEvent('Governor:VoteCast', ({ event, context }) => recordBallot(event, context))

onEvent('Governor:VoteCastWithParams', ({ event, context }) => recordBallot(event, context))

onEvent('Governor:OverrideVoteCast', async ({ event, context }) => {
  const { choice, shares } = ballotOf(event.args.support, '0x')
  await insertBallot(context, event, { choice, shares, isOverride: true })
  await context.db.update(proposal, keyOf(context, event)).set((row) => {
    const tally = addShares(row, shares, event.args.weight)
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
  const params = 'params' in event.args ? event.args.params : '0x'
  const { choice, shares } = ballotOf(event.args.support, params)
  await insertBallot(context, event, { choice, shares, isOverride: false })
  const key = keyOf(context, event)
  const voted = await context.db.update(proposal, key).set((row) => {
    const tally = addShares(row, shares, event.args.weight)
    return { ...tally, ...countBallot(row, choice), isPassing: isPassing(tally, row) }
  })
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
  }))
}

type Cast = { choice: BallotChoice; shares: BallotShares; isOverride: boolean }

async function insertBallot(
  context: Context,
  event: CastEvent | Event<'Governor:OverrideVoteCast'>,
  { choice, shares, isOverride }: Cast,
): Promise<void> {
  const { voter, weight, reason } = event.args
  await context.db.insert(ballot).values({
    ...keyOf(context, event),
    voter,
    isOverride,
    choice,
    forShare: shares.for,
    againstShare: shares.against,
    abstainShare: shares.abstain,
    weight,
    castWeight: weight,
    reason: storableText(reason),
    castAt: event.block.timestamp,
    block: event.block.number,
    transaction: event.transaction.hash,
  })
}

type ProposalRow = typeof proposal.$inferSelect

function keyOf(
  context: Context,
  { log, args }: { log: { address: `0x${string}` }; args: { proposalId: bigint } },
) {
  return { chainId: context.chain.id, governor: log.address, proposalId: args.proposalId }
}

function addShares(row: ProposalRow, shares: BallotShares, weight: bigint) {
  return reweighBallot(row, { shares, before: 0n, after: weight })
}

type BallotCounts = Pick<
  ProposalRow,
  'forCount' | 'againstCount' | 'abstainCount' | 'splitCount' | 'ballotCount'
>

function countBallot(row: BallotCounts, choice: BallotChoice): BallotCounts {
  return {
    forCount: row.forCount + Number(choice === 'for'),
    againstCount: row.againstCount + Number(choice === 'against'),
    abstainCount: row.abstainCount + Number(choice === 'abstain'),
    splitCount: row.splitCount + Number(choice === 'split'),
    ballotCount: row.ballotCount + 1,
  }
}
