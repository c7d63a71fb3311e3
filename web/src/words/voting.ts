import type { BallotChoice } from '@mandate/governance/fractionalBallot'

export const votingWords = {
  title: 'Your vote',
  loading: 'Reading your voting power…',
  pending: 'Voting has not opened yet.',
  opens: 'It opens',
  snapshotComing:
    'Your voting power will be read the moment voting opens. Tokens or delegations that arrive later do not count here.',
  powerNow: 'Your power now',
  closed: 'Voting is over.',
  closedVoted: 'You voted',
  closedMissed: 'You did not vote on this one.',
  canceled: 'This proposal was canceled. There is nothing to vote on.',
  connectBody: 'Connect an account to vote.',
  connect: 'Connect',
  closes: 'Voting closes',
  left: 'left',
  power: 'Your voting power here',
  atSnapshot: 'as it was when voting opened',
  forTopic: (topic: string) => `As delegated for ${topic}.`,
  own: 'Your own tokens',
  received: (count: number) =>
    count === 0
      ? 'Entrusted to you'
      : count === 1
        ? 'Entrusted to you by one other account'
        : `Entrusted to you by ${count.toLocaleString('en')} other accounts`,
  divide: 'How is it divided?',
  shareOf: (choice: string) => `Part for ${choice}`,
  switched: (account: string) =>
    `You now act as ${account}, with that account’s power. What you entered is still here; what was already sent goes on.`,
  choose: 'How do you vote?',
  reason: 'Reason (public, optional)',
  reasonHint:
    'Anyone can read it. It is what people look for when they choose a delegate. Until you vote, it stays on this device.',
  reasonTooLong: (length: number, limit: number) => `${length} characters; at most ${limit}.`,
  cast: (choice: BallotChoice) =>
    ({
      for: 'Vote For',
      against: 'Vote Against',
      abstain: 'Abstain',
      split: 'Cast the split ballot',
    })[choice],
  submit: 'Vote',
  chooseFirst: 'Choose For, Against or Abstain first.',
  final: 'A ballot is final: it cannot be changed afterwards.',
  meaning: {
    for: 'Carry it out.',
    against: 'Do not carry it out.',
    abstain: 'Counts towards the quorum, for neither side.',
    split: 'Divide your power over the three.',
  } satisfies Record<BallotChoice, string>,
  youVoted: 'You voted',
  youVotedSomehow: 'You have voted. How, the index will say as soon as it has read your ballot.',
  with: 'with',
  yourReason: 'Your reason',
  noPowerTitle: 'This account had no voting power when voting opened',
  noPowerYet: 'This account has no voting power now',
  heldByOthers: 'When voting opened, its delegates held its power for this proposal.',
  noTokens: 'It holds no tokens, and nobody has entrusted theirs to it.',
  notDelegated:
    'It holds tokens, but they are not delegated to anyone, so they do not count. Delegate them (to yourself or to somebody else) and they count in every later vote.',
  notDelegatedYet:
    'It holds tokens, but they are not delegated to anyone, so they do not count. Delegate them (to yourself or to somebody else) before voting opens, and they count here too.',
  delegatedTo: 'Its tokens are entrusted to',
  delegateVoted: 'who voted',
  delegateWill: 'who can vote with them once voting opens.',
  delegateNotYet: 'who has not voted yet.',
  tooLate: 'Its power arrived after voting had opened. It counts from the next proposal on.',
  manage: 'Manage my delegation',
  powerUnknown: 'Your voting power could not be read from the chain.',
}

export const overrideWords = {
  openTitle: 'Your delegates vote for you',
  openLead:
    'They hold your power in these open votes. In each of them you may vote yourself instead, until it closes; your delegation stays as it is.',
  notVoted: 'has not voted yet',
  voteYourself: 'Vote yourself',
  voteYourselfOn: (title: string) => `Vote yourself on “${title}”`,
  title: 'Vote yourself on this one',
  lead: 'Your delegates hold your power. On this proposal alone you may vote with it yourself, instead of them:',
  left: (countdown: string) => `${countdown} left.`,
  effects: 'Whose ballot gets lighter',
  voted: 'voted',
  notYet: 'has not voted; a later ballot weighs less',
  open: 'Override my delegates',
  choose: 'How do you vote instead?',
  chooseFirst: 'Choose For, Against or Abstain first.',
  submit: 'Override with this vote',
  final: 'It holds for this proposal only and cannot be changed. Your delegation stays as it is.',
  youVoted: 'Instead of your delegates you voted',
  youVotedSomehow:
    'You have voted instead of your delegates. How, the index will say as soon as it has read it.',
  reducedBy: 'Delegators who voted themselves took back',
}

export const executionWords = {
  title: 'Carry it out',
  queueBody: (delay: string) =>
    `It passed. Anyone may now put it into the treasury’s queue, where it waits ${delay} so that everybody can look once more.`,
  queueBodyNoDelay:
    'It passed. Anyone may now put it into the treasury’s queue; there is no waiting time after that.',
  queue: 'Queue',
  waiting: 'It waits in the treasury’s queue. Anyone may execute it',
  executeAtOnceBody: 'It passed. Anyone may now execute it; this DAO has no waiting time.',
  executeBody: 'The waiting time is over. Anyone may now execute it.',
  executeTextBody:
    'The waiting time is over. Executing it only records that it was decided; nothing moves.',
  execute: 'Execute',
  cancel: 'Cancel this proposal',
  cancelBody: {
    guardian: 'As the DAO’s guardian you may cancel it until it is executed.',
    proposer: 'As its proposer you may cancel it until it is executed.',
    proposerBeforeVoting: 'As its proposer you may cancel it until voting opens.',
  },
  cancelConfirm: 'Really cancel it? This cannot be undone.',
  cancelYes: 'Yes, cancel it',
  cancelNo: 'Keep it',
  connect: 'Connect an account to do this. It costs a network fee, and needs no voting power.',
}
