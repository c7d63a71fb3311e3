import { ponder } from 'ponder:registry'
import { dao, proposal } from 'ponder:schema'
import { isTextOnly } from '@mandate/governance/actions'
import { defaultTopic } from '@mandate/governance/delegation'
import { parseDescription } from '@mandate/governance/description'
import { proposalTopic } from '@mandate/governance/proposalTopic'
import { quorumVotes } from '@mandate/governance/quorum'
import { isPassing, simpleMajority } from '@mandate/governance/tally'
import { daosOfContract } from '../lib/configuredDaos.ts'
import { recordProposalEvent } from '../lib/recordProposalEvent.ts'
import { storableText } from '../lib/storableText.ts'
import { updateAccount } from '../lib/updateAccount.ts'
import { actionsOf } from './actionsOf.ts'
import { descriptionHashOf } from './descriptionHashOf.ts'

const emptyTally = { forVotes: 0n, againstVotes: 0n, abstainVotes: 0n }
const noBallots = {
  forCount: 0,
  againstCount: 0,
  abstainCount: 0,
  splitCount: 0,
  ballotCount: 0,
  overrideCount: 0,
}
/** A governor that knows types tells them with the next event. */
const unclassified = { topicNumber: defaultTopic, proposalType: null, quorumBasisPoints: null }
const notYet = { canceledAt: null, queuedAt: null, executableAt: null, executedAt: null }

ponder.on('Governor:ProposalCreated', async ({ event, context }) => {
  const { proposalId, proposer, targets, values, calldatas, voteStart, voteEnd } = event.args
  const chainId = context.chain.id
  const governor = event.log.address
  const description = storableText(event.args.description)
  const { title, body } = parseDescription(description)
  const [configured] = daosOfContract(chainId, 'governor', governor)
  const topicIds = configured?.topics.map(({ id }) => id) ?? []

  const row = await context.db.update(dao, { chainId, governor }).set((current) => ({
    proposalCount: current.proposalCount + 1,
    latestSnapshot: laterOf(voteStart, current.latestSnapshot),
  }))
  const quorum = quorumVotes(row.totalSupply, {
    numerator: row.quorumNumerator,
    denominator: row.quorumDenominator,
  })
  const conditions = { quorum, approvalThreshold: simpleMajority }
  await context.db.insert(proposal).values({
    chainId,
    governor,
    proposalId,
    number: row.proposalCount,
    proposer,
    title,
    body,
    description,
    descriptionHash: descriptionHashOf(event.log.data),
    targets: [...targets],
    values: [...values],
    calldatas: [...calldatas],
    isTextOnly: isTextOnly(actionsOf(event.args)),
    topic: proposalTopic(body, topicIds),
    createdAt: event.block.timestamp,
    createdBlock: event.block.number,
    createdTransaction: event.transaction.hash,
    voteStart,
    voteEnd,
    ...conditions,
    isPassing: isPassing(emptyTally, conditions),
    ...emptyTally,
    ...noBallots,
    ...unclassified,
    ...notYet,
  })
  await recordProposalEvent(context, event, { governor, proposalId, kind: 'created' })
  await updateAccount(context, { chainId, token: row.token, address: proposer }, (account) => ({
    proposalCount: account.proposalCount + 1,
  }))
})

function laterOf(one: bigint, other: bigint): bigint {
  if (one > other) return one
  return other
}
