import { stance } from 'ponder:schema'
import { choiceOfSupport } from '@mandate/governance/tally'
import { onEvent } from '../lib/onEvent.ts'
import { questionOf } from './questionOf.ts'

onEvent('Registry:StancesDeclared', async ({ event, context }) => {
  const declaration = {
    declaredAt: event.block.timestamp,
    block: event.block.number,
    transaction: event.transaction.hash,
  }
  for (const declared of event.args.stances) {
    const key = {
      chainId: context.chain.id,
      registry: event.log.address,
      delegate: event.args.delegate,
      question: questionOf(declared.question),
    }
    const answer = { choice: choiceOfSupport(declared.choice), ...declaration }
    await context.db
      .insert(stance)
      .values({ ...key, ...answer })
      .onConflictDoUpdate(answer)
  }
})
