import { dao, proposal } from 'ponder:schema'
import { defaultTopic } from '@mandate/governance/delegation'
import { quorumVotes } from '@mandate/governance/quorum'
import { wholeBasisPoints } from '@mandate/governance/split'
import { isPassing } from '@mandate/governance/tally'
import { topicIdOf } from '../lib/configuredTopics.ts'
import { onEvent } from '../lib/onEvent.ts'
import { unlabelled } from './topicOf.ts'

// Emitted right after ProposalCreated, in the same transaction: the rules that nothing changes any more.
onEvent('Governor:ProposalClassified', async ({ event, context }) => {
  const { proposalId, proposalType, topic, quorumBasisPoints } = event.args
  const chainId = context.chain.id
  const governor = event.log.address
  const governed = await context.db.find(dao, { chainId, governor })
  const quorum = quorumVotes(governed?.totalSupply ?? 0n, {
    numerator: BigInt(quorumBasisPoints),
    denominator: BigInt(wholeBasisPoints),
  })
  const conditions = { quorum, approvalThreshold: event.args.approvalThresholdBasisPoints }
  await context.db.update(proposal, { chainId, governor, proposalId }).set((row) => ({
    ...conditions,
    isPassing: isPassing(row, conditions),
    quorumBasisPoints,
    proposalType,
    topicNumber: topic,
    ...(topic === defaultTopic && row.topicLabelledBy !== null
      ? {}
      : { topic: topicIdOf({ chainId, governor, number: topic }), ...unlabelled }),
  }))
})
