import type { Context } from 'ponder:registry'
import { actionRule, proposalType, topic } from 'ponder:schema'
import { onEvent } from '../lib/onEvent.ts'
import { storableText } from '../lib/storableText.ts'

onEvent('Governor:ProposalTypeSet', async ({ event, context }) => {
  const { id, name, rules } = event.args
  const row = {
    name: storableText(name),
    votingDelay: BigInt(rules.votingDelaySeconds),
    votingPeriod: BigInt(rules.votingPeriodSeconds),
    executionDelay: BigInt(rules.executionDelaySeconds),
    quorumBasisPoints: rules.quorumBasisPoints,
    approvalThreshold: rules.approvalThresholdBasisPoints,
  }
  await context.db
    .insert(proposalType)
    .values({ chainId: context.chain.id, governor: event.log.address, number: id, ...row })
    .onConflictDoUpdate(row)
})

onEvent('Governor:TopicSet', async ({ event, context }) => {
  const name = storableText(event.args.name)
  await context.db
    .insert(topic)
    .values({
      chainId: context.chain.id,
      governor: event.log.address,
      number: event.args.topic,
      name,
    })
    .onConflictDoUpdate({ name })
})

onEvent('Governor:TopicsAllowed', ({ event, context }) =>
  changeRule(context, keyOf(context, event), { topics: event.args.topics }),
)

onEvent('Governor:TypesAllowed', ({ event, context }) =>
  changeRule(context, keyOf(context, event), { types: event.args.types }),
)

type RuleKey = Pick<typeof actionRule.$inferSelect, 'chainId' | 'governor' | 'target' | 'selector'>

function keyOf(
  context: Context,
  {
    log,
    args,
  }: {
    log: { address: `0x${string}` }
    args: { target: `0x${string}`; selector: `0x${string}` }
  },
): RuleKey {
  const { target, selector } = args
  return { chainId: context.chain.id, governor: log.address, target, selector }
}

async function changeRule(
  context: Context,
  key: RuleKey,
  change: { topics: number } | { types: number },
): Promise<void> {
  await context.db
    .insert(actionRule)
    .values({ ...key, topics: 0, types: 0, ...change })
    .onConflictDoUpdate(change)
}
