import type { TimelineEntry } from '@mandate/governance/proposalTimeline'

export const timelineWords: Record<TimelineEntry['step'], { past: string; future: string }> = {
  created: { past: 'Proposed', future: 'Proposed' },
  votingOpened: { past: 'Voting opened', future: 'Voting opens' },
  votingClosed: { past: 'Voting closed', future: 'Voting closes' },
  succeeded: { past: 'Passed', future: 'Passes' },
  defeated: { past: 'Defeated', future: 'Defeated' },
  queued: { past: 'Queued in the treasury', future: 'Queued in the treasury' },
  executable: { past: 'Waiting time over', future: 'May be executed' },
  executed: { past: 'Executed', future: 'Executed' },
  canceled: { past: 'Canceled', future: 'Canceled' },
}

export const proposalWords = {
  notFoundTitle: 'This proposal is not known',
  notFoundBody:
    'Neither the index nor the governor knows it: the link belongs to another DAO, or a digit of it got lost.',
  back: 'All proposals',
  byId: (id: string) => `Proposal ${id}`,
  fromChain: {
    noText: 'Its text is missing for now',
    noTextLead:
      'The network gave out neither its text nor its actions, and the index does not answer. Better read them before you vote: they come back by themselves as soon as it does.',
    noBallots: 'The ballots are missing for now',
    noBallotsLead:
      'The result is the governor’s own. Who voted how, and why, only the index knows; it comes back by itself as soon as it answers.',
  },
  proposedBy: 'Proposed by',
  source: 'Copy the text’s source',
  effect: {
    coming: 'If it passes',
    passed: 'What it will do',
    done: 'What it did',
    missed: 'What it would have done',
  },
  textOnly: {
    coming: 'Nothing moves on chain: this is a decision in words.',
    passed: 'Nothing will move on chain: this is a decision in words.',
    done: 'Nothing moved on chain: this was a decision in words.',
    missed: 'Nothing would have moved on chain: this was to be a decision in words.',
  },
  /** Of what has passed and is not executed. */
  passed: {
    toQueue:
      'It has passed. It takes effect once it is put into the treasury’s queue, has waited there, and is executed.',
    waiting: 'It has passed. It takes effect when it is executed, which anyone may do',
    ready: 'It has passed. It takes effect when it is executed, which anyone may do now.',
  },
  note: 'Attached note',
  actionCount: (count: number) => (count === 1 ? '1 action' : `${count} actions, in this order`),
  description: 'Text',
  noDescription: 'The proposer wrote nothing beyond the title.',
  result: 'Result so far',
  finalResult: 'Result',
  shareMeaning: 'Shares are of all voting power cast, abstentions included.',
  splitBallots: (count: number) =>
    count === 1
      ? 'And 1 split ballot, its parts counted on each side.'
      : `And ${count.toLocaleString('en')} split ballots, their parts counted on each side.`,
  quorum: 'Quorum',
  quorumMeaning:
    'The voting power that must take part, counted as For and Abstain. Below it, a proposal fails whatever the result.',
  quorumReached: (cast: string, needed: string) => `Reached: ${cast} of ${needed} needed`,
  quorumMissing: (cast: string, needed: string) => `${cast} of ${needed} needed`,
  quorumNone: 'None asked for',
  majority: 'Majority',
  majorityYes: 'More For than Against',
  majorityNo: 'Not more For than Against',
  majorityMeaning: 'For must outweigh Against. A tie fails; Abstain counts for neither side.',
  approval: 'Approval',
  approvalYes: (share: string, needed: string) =>
    `${share} of For and Against is For, more than the ${needed} asked for`,
  approvalNo: (share: string, needed: string) =>
    `${share} of For and Against is For, of the more than ${needed} asked for`,
  approvalMeaning: (needed: string) =>
    `For must be more than ${needed} of For and Against together. Exactly as much fails; Abstain counts for neither side.`,
  rulesOf: (type: string) => `Rules: ${type}`,
  rulesMeaning: (quorum: string, approval: string) =>
    `Frozen when it was made: ${quorum} of the supply must take part, and more than ${approval} of For and Against must be For.`,
  topicMeaning: (topic: string) =>
    `Delegates chosen for ${topic} vote here with the power given to them for it.`,
  labelMeaning: (label: { by: string; on: string; word: string | null }) =>
    `Its text names no topic. ${label.by} sorted it here on ${label.on}${label.word === null ? '' : `, because its title says “${label.word}”`}.`,
  correctTopic: 'Another topic?',
  ballots: 'Ballots',
  timeline: 'Timeline',
  estimated: (block: string) =>
    `This DAO counts blocks: voting closes with block ${block}, and its dates are estimates.`,
  snapshot: {
    coming: 'Voting power is read when voting opens; tokens that arrive later do not count here.',
    past: 'Voting power was read when voting opened; tokens that arrived later do not count here.',
  },
  extended: 'The quorum was reached late, so voting stayed open longer.',
  transaction: 'Transaction',
  state: 'State',
  number: 'Number',
  id: 'On-chain id',
  copyId: 'Copy the on-chain id',
  shareLink: 'Copy link',
}

/** How a vote grew: the picture of it and what stands in its place for whoever does not see it. */
export const tallyHistoryWords = {
  heading: 'How it grew',
  top: (amount: string) => `Voting power cast, up to ${amount}`,
  picture: (sides: readonly string[], [from, to]: readonly [string, string]) =>
    `Voting power on each side from ${from} to ${to}. At the end: ${sides.join(', ')}. The table below has the values.`,
  quorum: 'Quorum',
  quorumReached: (needed: string, when: string, isExact: boolean) =>
    `For and Abstain together reached the quorum of ${needed} ${isExact ? 'on' : 'no later than'} ${when}.`,
  quorumMissing: (needed: string) =>
    `For and Abstain together have not reached the quorum of ${needed}.`,
  largest: (count: number, share: string) =>
    `Drawn from the ${count.toLocaleString('en')} largest ballots, which hold ${share} of the power cast.`,
  overridden:
    'Where delegators voted in person, their delegates’ ballots are drawn with what is left of them.',
  table: 'Show as a table',
  time: 'From',
}

export const ballotWords = {
  search: 'Search voters and reasons',
  choice: 'Choice',
  all: 'All choices',
  onlyReasons: 'With a reason',
  empty: 'No ballots yet. The first one sets the tone.',
  emptySoon: 'Ballots come in once voting opens.',
  emptyOver: 'Nobody voted.',
  emptyFiltered: 'No ballot fits this search.',
  noReason: 'No reason given',
  override: 'instead of their delegates',
  overrides: (count: number) =>
    count === 1 ? '1 delegator voted in person' : `${count} delegators voted in person`,
  reduced: 'Delegators took back',
  cast: 'Cast',
  power: 'Voting power',
  shareOfCast: (share: string) => `${share} of what was cast`,
  pages: 'Pages of ballots',
  caption: 'Ballots, largest voting power first',
}
