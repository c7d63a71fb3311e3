import { type Context, type Event, ponder } from 'ponder:registry'
import { ballot, dao, proposal } from 'ponder:schema'
import { addToTally, type Choice, choiceOfSupport, isPassing } from '@mandate/governance/tally'
import { storableText } from '../lib/storableText.ts'
import { updateAccount } from '../lib/updateAccount.ts'

ponder.on('Governor:VoteCast', ({ event, context }) => recordBallot(event, context))

ponder.on('Governor:VoteCastWithParams', ({ event, context }) => recordBallot(event, context))

type CastEvent = Event<'Governor:VoteCast'> | Event<'Governor:VoteCastWithParams'>

async function recordBallot(event: CastEvent, context: Context): Promise<void> {
  const { proposalId, voter, support, weight, reason } = event.args
  const chainId = context.chain.id
  const governor = event.log.address
  const castAt = event.block.timestamp
  const choice = choiceOfSupport(support)

  await context.db.insert(ballot).values({
    chainId,
    governor,
    proposalId,
    voter,
    choice,
    weight,
    reason: storableText(reason),
    castAt,
    block: event.block.number,
    transaction: event.transaction.hash,
  })
  await context.db.update(proposal, { chainId, governor, proposalId }).set((row) => {
    const tally = addToTally(row, choice, weight)
    return { ...tally, ...countBallot(row, choice), isPassing: isPassing(tally, row) }
  })
  const { token } = await context.db
    .update(dao, { chainId, governor })
    .set((row) => ({ ballotCount: row.ballotCount + 1 }))
  await updateAccount(context, { chainId, token, address: voter }, (row) => ({
    ballotCount: row.ballotCount + 1,
    lastBallotAt: castAt,
  }))
}

type BallotCounts = Pick<
  typeof proposal.$inferSelect,
  'forCount' | 'againstCount' | 'abstainCount' | 'ballotCount'
>

function countBallot(row: BallotCounts, choice: Choice): BallotCounts {
  return {
    forCount: row.forCount + Number(choice === 'for'),
    againstCount: row.againstCount + Number(choice === 'against'),
    abstainCount: row.abstainCount + Number(choice === 'abstain'),
    ballotCount: row.ballotCount + 1,
  }
}
