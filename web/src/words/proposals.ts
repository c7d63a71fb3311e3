import type { BallotChoice } from '@mandate/governance/fractionalBallot'
import type { ProposalState } from '@mandate/governance/proposalState'
import { formatBasisPoints } from '../lib/formatPoints.ts'

/** A proposal's state in a word, and what it means for the reader. */
export const stateWords: Record<ProposalState, { name: string; meaning: string }> = {
  pending: { name: 'Soon', meaning: 'Voting has not opened yet.' },
  active: { name: 'Voting', meaning: 'Voting is open.' },
  succeeded: { name: 'Passed', meaning: 'It passed, and is not carried out yet.' },
  queued: {
    name: 'Queued',
    meaning: 'It passed and waits in the treasury before it may be executed.',
  },
  executed: { name: 'Executed', meaning: 'It passed and was carried out.' },
  defeated: { name: 'Defeated', meaning: 'It did not pass.' },
  canceled: { name: 'Canceled', meaning: 'It was taken back and has no effect.' },
  expired: { name: 'Expired', meaning: 'It passed, but was not carried out in time.' },
}

export const choiceWords: Record<BallotChoice, string> = {
  for: 'For',
  against: 'Against',
  abstain: 'Abstain',
  split: 'Split',
}

/** How a split ballot is divided: `60 % For, 40 % Against`. */
export function describeShares(shares: {
  forShare: number
  againstShare: number
  abstainShare: number
}): string {
  const parts = [
    { points: shares.forShare, word: choiceWords.for },
    { points: shares.againstShare, word: choiceWords.against },
    { points: shares.abstainShare, word: choiceWords.abstain },
  ]
  return parts
    .filter(({ points }) => points > 0)
    .map(({ points, word }) => `${formatBasisPoints(points)} ${word}`)
    .join(', ')
}

export const proposalsWords = {
  title: 'Proposals',
  intro: 'What this DAO decides, has decided, and who voted how.',
  propose: 'New proposal',
  search: 'Search titles and texts',
  topic: 'Topic',
  allTopics: 'All topics',
  states: 'State',
  all: 'All',
  count: (count: number) =>
    count === 1 ? '1 proposal' : `${count.toLocaleString('en')} proposals`,
  emptyTitle: 'No proposals here',
  emptyFiltered: 'Nothing fits this search. Take a filter away to see more.',
  emptyNew: 'Nobody has proposed anything yet. The first proposal could be yours.',
  clear: 'Show all proposals',
  by: 'by',
  number: (number: number) => `No. ${number}`,
  opens: 'Opens',
  closes: 'Closes',
  closed: 'Closed',
  canceled: 'Canceled',
  executable: 'Can be executed',
  votes: (count: number) => (count === 1 ? '1 ballot' : `${count.toLocaleString('en')} ballots`),
  noBallots: 'No ballots yet',
  quorumMissing: 'Quorum not reached',
  ready: 'Ready to be executed',
  /** Of all that was cast, as on the proposal's own page. */
  forShare: (share: string) => `${share} of all cast For`,
}

export const homeWords = {
  lead: (dao: string) => `What ${dao} decides`,
  decidedNow: 'Being decided now',
  waits: 'Waits for you',
  waitsNext: (count: number) =>
    count === 1 ? 'One more vote waits for you' : `${count} more votes wait for you, next:`,
  waitsNone: 'Nothing waits for your ballot.',
  waitsConnect: 'Connect an account to see which votes wait for you.',
  waitsVote: 'Your ballot is open',
  waitsNoPower: 'This account had no voting power when these votes opened.',
  voted: 'You have voted on everything that is open.',
  next: 'Comes next',
  toExecute: 'Passed, to be carried out',
  lately: 'Decided lately',
  quietTitle: 'Nothing is being voted on',
  quietBody: 'A good moment to read the record, or to choose who votes for you.',
  allProposals: 'All proposals',
  matchTitle: 'Who would vote as you would?',
  matchBody:
    'Answer a few past questions and see which delegates decided alike. Your answers stay on this device.',
  matchAction: 'Find a delegate',
  facts: 'The DAO in numbers',
  proposals: 'Proposals',
  approval: 'Approval',
  ballots: 'Ballots',
  holders: 'Holders',
  delegated: 'Tokens that can vote',
}
