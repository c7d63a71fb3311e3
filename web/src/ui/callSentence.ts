import type { DescribedAction } from '../lib/describedAction.ts'
import { exactShare, groupedAmount } from '../lib/formatAmount.ts'
import { exactDuration, formatSpan } from '../lib/formatTime.ts'
import { shortAddress } from '../lib/shortAddress.ts'
import { actionWords } from '../words/actions.ts'
import type { ActionWriting } from './ActionCard.tsx'

type Call = Extract<DescribedAction, { kind: 'call' }>
type Writer = (values: readonly string[], writing: ActionWriting) => string | undefined

const words = actionWords.calls

/** The functions of a DAO's own contracts that proposals call, by signature. */
const writers: Readonly<Record<string, Writer | undefined>> = {
  'updateDelay(uint256)': ([seconds]) => words.treasuryDelay(exactDuration(whole(seconds))),
  'setVotingDelay(uint48)': ([length], writing) => words.votingDelay(span(length, writing)),
  'setVotingPeriod(uint32)': ([length], writing) => words.votingPeriod(span(length, writing)),
  'setLateQuorumVoteExtension(uint48)': ([length], writing) =>
    words.lateQuorum(span(length, writing)),
  'setProposalThreshold(uint256)': ([units], { token }) =>
    words.threshold(`${groupedAmount(whole(units), token.decimals)} ${token.symbol}`),
  'updateQuorumNumerator(uint256)': ([points], { quorumDenominator }) =>
    quorumDenominator === undefined
      ? undefined
      : words.quorum(exactShare(whole(points), quorumDenominator)),
  'setProposalGuardian(address)': ([account], writing) => words.guardian(name(account, writing)),
  'delegate(address)': ([account], writing) => words.delegate(name(account, writing)),
  'approve(address,uint256)': ([account, units], writing) =>
    words.approve(
      name(account, writing),
      `${groupedAmount(whole(units), writing.token.decimals)} ${writing.token.symbol}`,
    ),
}

/** What a call to one of the DAO's own contracts means, in a sentence; undefined when none fits. */
export function callSentence(call: Call, writing: ActionWriting): string | undefined {
  if (call.evidence !== 'known') return undefined
  return writers[call.signature]?.(
    call.arguments.map(({ value }) => value),
    writing,
  )
}

/** On the governor's own clock; a timelock's delay is always in seconds. */
function span(length: string | undefined, { clock }: ActionWriting): string {
  return formatSpan(whole(length), clock)
}

function whole(text: string | undefined): bigint {
  return BigInt(text ?? 0)
}

function name(address: string | undefined, writing: ActionWriting): string {
  const account = address ?? ''
  return writing.nameOf(account.toLowerCase()) ?? shortAddress(account)
}
