import { formatBasisPoints } from '../lib/formatPoints.ts'

/** What went wrong, for a person: what happened, and the way on. */
export const errorWords = {
  unknown:
    'Something unexpected happened. Try again; if it stays, the details help whoever looks into it.',
  rejected: 'You declined the request in your wallet. Nothing was sent.',
  insufficientFunds:
    'This account cannot pay the network fee. Add some of the network’s currency to it, then try again.',
  replaced: 'Your wallet replaced or canceled this transaction. Nothing of it took effect here.',
  dropped: 'The network no longer knows this transaction: it was dropped. Send it again.',
  batchForgotten:
    'The wallet no longer knows what it was asked to send together. What counted is left out; the rest is still marked.',
  reverted:
    'The transaction was mined, but the contract refused it: nothing of it took effect, and the network fee is spent. Something has changed in the meantime; look again before you send it anew.',
  refused: 'The contract refused it, without saying why. Nothing was sent.',
  slow: 'The network is taking long. The transaction may still go through; check it before sending again.',
  notConnected: 'No account is connected. Connect one, then try again.',
  accountSwitched:
    'The wallet now uses another account. Switch back, or start again with the new one.',
  wrongChain: 'The wallet is on another network. Switch it to this DAO’s network, then try again.',
  walletBusy: 'The wallet already has a request open. Answer that one first.',
  chainUnreachable:
    'The network does not answer. Check the connection; nothing you typed is lost, try again in a moment.',
  revertedWith: (reason: string) => `The contract refused: ${reason}.`,
}

/** One sentence for each contract error a reader can meet; the arguments are the error's own. */
export const contractErrorSentences = {
  GovernorAlreadyCastVote: () => 'This account has already voted on this proposal.',
  GovernorAlreadyQueuedProposal: () => 'This proposal is already queued.',
  GovernorInsufficientProposerVotes: () =>
    'This account did not have enough voting power a moment ago to propose. Power counts from the second after it arrives.',
  GovernorInvalidProposalLength: () =>
    'A proposal needs at least one action, each with its target, value and data.',
  GovernorInvalidSignature: () => 'The signature does not belong to this voter.',
  GovernorInvalidVoteType: () => 'A ballot is For, Against or Abstain.',
  GovernorNonexistentProposal: () => 'This proposal does not exist on this governor.',
  GovernorOnlyExecutor: () => 'Only a passed proposal may do this.',
  GovernorRestrictedProposer: () =>
    'This text is reserved for another proposer (its last line names the account).',
  GovernorUnableToCancel: () =>
    'This account may not cancel it: a guardian may until it is executed, its proposer at least until voting opens.',
  GovernorUnexpectedProposalState: (args) => unexpectedState(args[1]),
  GovernorProposalQueueingNotRequired: () => 'This proposal needs no queue. Execute it directly.',
  TimelockUnexpectedOperationState: () =>
    'The treasury’s waiting time is not over yet, or the operation was already done.',
  TimelockUnexecutedPredecessor: () => 'Another operation has to be executed first.',
  TimelockInsufficientDelay: () => 'The treasury asks for a longer waiting time.',
  FailedCall: () =>
    'One of the actions fails when it is run, so the whole proposal cannot be executed now.',
  AccessControlUnauthorizedAccount: () => 'This account has no permission for that.',
  ERC20InsufficientBalance: () => 'The balance is too small for this transfer.',
  ERC20InsufficientAllowance: () => 'The allowance is too small for this transfer.',
  ERC20InvalidReceiver: () => 'Tokens cannot be sent to this address.',
  ERC5805FutureLookup: () =>
    'That moment has not passed on the chain yet. Try again in a few seconds.',
  VotesExpiredSignature: () => 'The signature has expired. Sign again.',
  InvalidAccountNonce: () => 'The signature was already used or is out of order. Sign again.',
  VotesSplitSum: (args) =>
    `The parts sum to ${formatBasisPoints(Number(args[0]))} instead of 100\u00a0%.`,
  VotesSplitZeroDelegate: () => 'The zero address cannot be a delegate.',
  VotesSplitZeroShare: () => 'A delegate with nothing is none: remove it.',
  VotesSplitUnsorted: () =>
    'A delegate is named twice, or they are in the wrong order. Choose them again.',
  VotesSplitTooLong: (args) =>
    Number(args[1]) === 1
      ? 'A topic goes to one delegate.'
      : `At most ${args[1]} delegates can share one delegation.`,
  VotesUnknownTopic: (args) => `The token knows no topic ${args[0]}.`,
  VotesTooManyTopics: (args) =>
    `At most ${args[1]} topics can have a delegate of their own. Take one back first.`,
  VotesRepeatedTopic: () => 'A topic is named twice.',
  VotesTermPast: () => 'This end is past. Choose a later one.',
  VotesTermTooLong: () => 'This end is too far away. Choose an earlier one.',
  VotesTermUnaligned: () => 'Delegations end on certain days only. Choose one from the list.',
  VotesInvalidSignature: () => 'The signature does not belong to this delegator.',
  GovernorAlreadyOverriddenVote: () =>
    'This account has already voted instead of its delegates on this proposal.',
  GovernorNothingToOverride: () =>
    'When voting opened, nobody else held voting power of this account: there is nothing to take back.',
  GovernorBallotSplitSum: (args) =>
    `The parts of the ballot sum to ${formatBasisPoints(Number(args[0]))} instead of 100\u00a0%.`,
  GovernorInvalidVoteParams: () => 'The ballot’s parts cannot be read.',
  GovernorExpiredBallot: () => 'The signed ballot has expired. Sign again.',
  GovernorUnknownType: (args) => `The governor knows no rules with number ${args[0]}.`,
  GovernorUnknownTopic: (args) => `The governor knows no topic ${args[0]}.`,
  GovernorTypeNotAllowed: () => 'One of these actions may not be decided by these rules.',
  GovernorTopicNotAllowed: () => 'One of these actions may not carry this topic.',
  RegistryExpiredSignature: () => 'The signature has expired. Sign again.',
  RegistryInvalidSignature: () => 'The signature does not belong to this delegate.',
  RegistryNameTooLong: (args) => `The name is too long: ${args[0]} bytes, at most ${args[1]}.`,
  RegistryStatementTooLong: (args) =>
    `The statement is too long: ${args[0]} bytes, at most ${args[1]}.`,
  RegistryStanceCount: (args) => `Declare between 1 and ${args[1]} stances at once.`,
} satisfies Record<string, (args: readonly unknown[]) => string>

export type ContractErrorName = keyof typeof contractErrorSentences

/** In the order of OpenZeppelin's `IGovernor.ProposalState`. */
const stateSentences = [
  'Voting on this proposal has not opened yet.',
  'This proposal is still being voted on.',
  'This proposal was canceled.',
  'This proposal was defeated.',
  'This proposal has succeeded, but is not queued yet.',
  'This proposal is queued and waits for its time.',
  'This proposal has expired.',
  'This proposal is already executed.',
]

function unexpectedState(state: unknown): string {
  return stateSentences[Number(state)] ?? 'This proposal is not in the right state for that.'
}
