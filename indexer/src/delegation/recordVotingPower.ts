import { powerEvent } from 'ponder:schema'
import { defaultTopic } from '@mandate/governance/delegation'
import { onEvent } from '../lib/onEvent.ts'
import { tokenTimepoint } from '../lib/tokenTimepoint.ts'
import { updateAccount } from '../lib/updateAccount.ts'
import { updateDaosOfToken } from '../lib/updateDaosOfToken.ts'
import { settleEnds } from './settleEnds.ts'

onEvent('Token:DelegateVotesChanged', async ({ event, context }) => {
  await settleEnds(context, event.log.address, event)
  const chainId = context.chain.id
  const token = event.log.address
  const { delegate, previousVotes, newVotes } = event.args

  const timepoint = await tokenTimepoint(context, token, event.block)
  await updateAccount(context, { chainId, token, address: delegate }, (row) => ({
    votingPower: newVotes,
    couldVoteFrom: row.couldVoteFrom ?? (newVotes > 0n ? timepoint : null),
  }))
  await context.db.insert(powerEvent).values({
    chainId,
    block: event.block.number,
    logIndex: event.log.logIndex,
    token,
    account: delegate,
    topic: defaultTopic,
    before: previousVotes,
    after: newVotes,
    timestamp: event.block.timestamp,
    transaction: event.transaction.hash,
  })
  const newDelegates = Number(newVotes > 0n) - Number(previousVotes > 0n)
  await updateDaosOfToken(context, token, (row) => ({
    delegateCount: row.delegateCount + newDelegates,
    delegatedVotes: row.delegatedVotes + newVotes - previousVotes,
  }))
})
