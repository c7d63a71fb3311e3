import { type Context, ponder } from 'ponder:registry'
import { dao } from 'ponder:schema'
import { changeQuorumBasis } from '../lib/changeQuorumBasis.ts'
import { daosOfContract } from '../lib/configuredDaos.ts'
import { optionalAddress } from '../lib/optionalAddress.ts'

type Settings = Partial<typeof dao.$inferInsert>

ponder.on('Governor:VotingDelaySet', ({ event, context }) =>
  changeSettings(context, event.log.address, { votingDelay: event.args.newVotingDelay }),
)

ponder.on('Governor:VotingPeriodSet', ({ event, context }) =>
  changeSettings(context, event.log.address, { votingPeriod: event.args.newVotingPeriod }),
)

ponder.on('Governor:ProposalThresholdSet', ({ event, context }) =>
  changeSettings(context, event.log.address, {
    proposalThreshold: event.args.newProposalThreshold,
  }),
)

ponder.on('Governor:LateQuorumVoteExtensionSet', ({ event, context }) =>
  changeSettings(context, event.log.address, {
    lateQuorumExtension: event.args.newVoteExtension,
  }),
)

ponder.on('Governor:ProposalGuardianSet', ({ event, context }) =>
  changeSettings(context, event.log.address, {
    guardian: optionalAddress(event.args.newProposalGuardian),
  }),
)

ponder.on('Governor:QuorumNumeratorUpdated', ({ event, context }) =>
  changeQuorumBasis(context, event.log.address, event.block.timestamp, () => ({
    quorumNumerator: event.args.newQuorumNumerator,
  })),
)

ponder.on('Treasury:MinDelayChange', async ({ event, context }) => {
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
