import type { Context } from 'ponder:registry'
import { dao, proposalType } from 'ponder:schema'
import { changeQuorumBasis } from '../lib/changeQuorumBasis.ts'
import { daosOfContract } from '../lib/configuredDaos.ts'
import { onEvent } from '../lib/onEvent.ts'
import { optionalAddress } from '../lib/optionalAddress.ts'

type Settings = Partial<typeof dao.$inferInsert>

onEvent('Governor:VotingDelaySet', async ({ event, context }) => {
  const votingDelay = event.args.newVotingDelay
  await changeSettings(context, event.log.address, { votingDelay })
  await changeDefaultType(context, event.log.address, { votingDelay })
})

onEvent('Governor:VotingPeriodSet', async ({ event, context }) => {
  const votingPeriod = event.args.newVotingPeriod
  await changeSettings(context, event.log.address, { votingPeriod })
  await changeDefaultType(context, event.log.address, { votingPeriod })
})

onEvent('Governor:ProposalThresholdSet', ({ event, context }) =>
  changeSettings(context, event.log.address, {
    proposalThreshold: event.args.newProposalThreshold,
  }),
)

onEvent('Governor:LateQuorumVoteExtensionSet', ({ event, context }) =>
  changeSettings(context, event.log.address, {
    lateQuorumExtension: event.args.newVoteExtension,
  }),
)

onEvent('Governor:ProposalGuardianSet', ({ event, context }) =>
  changeSettings(context, event.log.address, {
    guardian: optionalAddress(event.args.newProposalGuardian),
  }),
)

onEvent('Governor:QuorumNumeratorUpdated', async ({ event, context }) => {
  const quorumNumerator = event.args.newQuorumNumerator
  const governor = event.log.address
  await changeQuorumBasis(context, governor, event.block, () => ({ quorumNumerator }))
  await changeDefaultType(context, governor, { quorumBasisPoints: Number(quorumNumerator) })
})

onEvent('Treasury:MinDelayChange', async ({ event, context }) => {
  for (const { contracts } of daosOfContract(context.chain.id, 'treasury', event.log.address)) {
    await changeSettings(context, contracts.governor, { timelockDelay: event.args.newDuration })
  }
})

async function changeSettings(
  context: Context,
  governor: `0x${string}`,
  settings: Settings,
): Promise<void> {
  await context.db.update(dao, { chainId: context.chain.id, governor }).set(settings)
}

/** The governor's own settings are the rules of type 0, where it knows types. */
async function changeDefaultType(
  context: Context,
  governor: `0x${string}`,
  rules: Partial<typeof proposalType.$inferInsert>,
): Promise<void> {
  const key = { chainId: context.chain.id, governor, number: 0 }
  if ((await context.db.find(proposalType, key)) === null) return
  await context.db.update(proposalType, key).set(rules)
}
