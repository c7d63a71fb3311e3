import type { Context } from 'ponder:registry'
import { dao, proposal, proposalPayload } from 'ponder:schema'
import { actionsOf, isTextOnly } from '@mandate/governance/actions'
import { timepointOf } from '@mandate/governance/clock'
import { defaultTopic } from '@mandate/governance/delegation'
import { parseDescription } from '@mandate/governance/description'
import { payeesOf } from '@mandate/governance/payees'
import { quorumVotes } from '@mandate/governance/quorum'
import { isPassing, simpleMajority } from '@mandate/governance/tally'
import { daosOfContract } from '../lib/configuredDaos.ts'
import { hasQuorumFraction } from '../lib/hasQuorumFraction.ts'
import { type Event, onEvent } from '../lib/onEvent.ts'
import { readQuorum } from '../lib/readQuorum.ts'
import { recordProposalEvent } from '../lib/recordProposalEvent.ts'
import { storableText } from '../lib/storableText.ts'
import { updateAccount } from '../lib/updateAccount.ts'
import { descriptionHashOf } from './descriptionHashOf.ts'
import { topicOf } from './topicOf.ts'

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

onEvent('Governor:ProposalCreated', async ({ event, context }) => {
  const { proposalId, proposer, targets, values, calldatas, voteStart, voteEnd } = event.args
  const chainId = context.chain.id
  const governor = event.log.address
  const actions = actionsOf(event.args)
  const description = storableText(event.args.description)
  const { title, body } = parseDescription(description)
  const [configured] = daosOfContract(chainId, 'governor', governor)

  const row = await context.db.update(dao, { chainId, governor }).set((current) => ({
    proposalCount: current.proposalCount + 1,
    latestSnapshot: laterOf(voteStart, current.latestSnapshot),
  }))
  const quorum = await quorumOf(context, event, row)
  const conditions = { quorum, approvalThreshold: simpleMajority }
  const key = { chainId, governor, proposalId }
  await context.db.insert(proposal).values({
    ...key,
    number: row.proposalCount,
    proposer,
    title,
    body,
    description,
    descriptionHash: descriptionHashOf(event.log.data),
    isTextOnly: isTextOnly(actions),
    ...topicOf({ proposalId, title, body }, configured),
    createdAt: event.block.timestamp,
    createdBlock: event.block.number,
    createdTransaction: event.transaction.hash,
    clock: row.clock,
    voteStart,
    voteEnd,
    ...conditions,
    isPassing: isPassing(emptyTally, conditions),
    ...emptyTally,
    ...noBallots,
    ...unclassified,
    ...notYet,
  })
  await context.db.insert(proposalPayload).values({
    ...key,
    targets: [...targets],
    values: [...values],
    calldatas: [...calldatas],
    payees: [...payeesOf(actions)] as `0x${string}`[],
  })
  await recordProposalEvent(context, event, { governor, proposalId, kind: 'created' })
  await updateAccount(context, { chainId, token: row.token, address: proposer }, (account) => ({
    proposalCount: account.proposalCount + 1,
  }))
})

/** A quorum that is a share of the supply follows from the rows; any other is for the governor to say. */
async function quorumOf(
  context: Context,
  { args, block }: Event<'Governor:ProposalCreated'>,
  row: typeof dao.$inferSelect,
): Promise<bigint> {
  if (hasQuorumFraction(row)) {
    const { quorumNumerator: numerator, quorumDenominator: denominator } = row
    return quorumVotes(row.totalSupply, { numerator, denominator })
  }
  const question = {
    governor: row.governor,
    snapshot: args.voteStart,
    now: timepointOf(row.clock, block),
  }
  return await readQuorum(context.client, question, block.number)
}

function laterOf(one: bigint, other: bigint): bigint {
  if (one > other) return one
  return other
}
