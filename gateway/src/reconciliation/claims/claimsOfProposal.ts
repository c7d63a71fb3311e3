import { type ChainMoment, type Clock, timepointOf } from '@mandate/governance/clock'
import type { DaoConfig } from '@mandate/governance/dao'
import { proposalState, proposalStates } from '@mandate/governance/proposalState'
import { isPassing } from '@mandate/governance/tally'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import type { Claim } from './Claim.ts'

export type ProposalRow = {
  proposalId: bigint
  number: number
  createdBlock: bigint
  createdTransaction: string
  /** Null: the governor knows no types. */
  proposalType: number | null
  topicNumber: number
  quorumBasisPoints: number | null
  clock: Clock
  voteStart: bigint
  voteEnd: bigint
  quorum: bigint
  approvalThreshold: number
  forVotes: bigint
  againstVotes: bigint
  abstainVotes: bigint
  isPassing: boolean
  canceledAt: bigint | null
  queuedAt: bigint | null
  executableAt: bigint | null
  executedAt: bigint | null
}

/** What a proposal's row says of it at a moment: state, tally, times and, once it is final, quorum. */
export function claimsOfProposal(
  { contracts }: DaoConfig,
  row: ProposalRow,
  moment: ChainMoment,
): readonly Claim[] {
  const now = timepointOf(row.clock, moment)
  const claim = (what: string, indexed: string, { functionName, argument, say }: Question) => ({
    subject: `the ${what} of proposal ${row.number} (${row.proposalId})`,
    indexed,
    view: {
      abi: mandateGovernorAbi,
      address: contracts.governor,
      functionName,
      args: [argument ?? row.proposalId],
    },
    say: say ?? String,
    place: { block: row.createdBlock, transaction: row.createdTransaction },
  })
  const tally = `${row.againstVotes} against, ${row.forVotes} for, ${row.abstainVotes} abstaining`
  return [
    claim('state', proposalState(row, now), { functionName: 'state', say: sayState }),
    claim('tally', tally, { functionName: 'proposalVotes', say: sayTally }),
    claim('outcome if voting ended now', sayPassing(row.isPassing), passingQuestion(row)),
    claim('snapshot', `${row.voteStart}`, { functionName: 'proposalSnapshot' }),
    claim('deadline', `${row.voteEnd}`, { functionName: 'proposalDeadline' }),
    ...(row.voteStart < now ? [claim('quorum', `${row.quorum}`, quorumQuestion(row))] : []),
    ...(row.proposalType === null
      ? []
      : [claim('classification', sayClassification(row), classificationQuestion)]),
    ...(isWaiting(row)
      ? [claim('earliest execution', `${row.executableAt}`, { functionName: 'proposalEta' })]
      : []),
  ]
}

/** With the conditions of the row, which are claims of their own. */
function passingQuestion(row: ProposalRow): Question {
  return {
    functionName: 'proposalVotes',
    say: (answer) => {
      const [againstVotes = 0n, forVotes = 0n, abstainVotes = 0n] = answer as readonly bigint[]
      return sayPassing(isPassing({ againstVotes, forVotes, abstainVotes }, row))
    },
  }
}

function sayPassing(passing: boolean): string {
  return passing ? 'passing' : 'failing'
}

/** A governor with types freezes the share of the supply into the proposal. */
function quorumQuestion({ proposalType, voteStart }: ProposalRow): Question {
  return proposalType === null
    ? { functionName: 'quorum', argument: voteStart }
    : { functionName: 'proposalQuorum' }
}

/** Some governors forget the time once it is executed. */
function isWaiting({ queuedAt, executedAt, canceledAt }: ProposalRow): boolean {
  return queuedAt !== null && executedAt === null && canceledAt === null
}

/** What was frozen when the proposal was made. */
const classificationQuestion: Question = {
  functionName: 'proposalClassification',
  say: (answer) => {
    const { approvalThresholdBasisPoints: approvalThreshold, ...frozen } =
      answer as Classification & { approvalThresholdBasisPoints: number }
    return sayClassification({ ...frozen, topicNumber: frozen.topic, approvalThreshold })
  },
}

type Classification = { proposalType: number; topic: number; quorumBasisPoints: number }

function sayClassification(
  row: Pick<
    ProposalRow,
    'proposalType' | 'topicNumber' | 'quorumBasisPoints' | 'approvalThreshold'
  >,
): string {
  return `type ${row.proposalType}, topic ${row.topicNumber}, quorum ${row.quorumBasisPoints}, approval threshold ${row.approvalThreshold}`
}

type Question = { functionName: string; argument?: bigint; say?: (answer: unknown) => string }

function sayState(answer: unknown): string {
  return proposalStates[Number(answer)] ?? `state ${answer}`
}

function sayTally(answer: unknown): string {
  const [against, inFavour, abstaining] = answer as readonly bigint[]
  return `${against} against, ${inFavour} for, ${abstaining} abstaining`
}
