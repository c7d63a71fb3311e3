import { ballotChoices } from '@mandate/governance/fractionalBallot'
import type { Participation } from '@mandate/governance/participation'
import { choiceWords } from './proposals.ts'

/** What the list of delegates and a delegate's profile say. */
export const delegatesWords = {
  title: 'Delegates',
  lead: 'A delegate votes with the power that others hand it. You keep your tokens, and you can take the power back at any time.',
  find: 'Find one who votes as you would',
  search: 'Search by name or address',
  order: {
    label: 'Order',
    fair: 'Drawn by lot, new every day',
    name: 'Name',
    participation: 'Participation',
    delegators: 'People they speak for',
  },
  fairNote: (seed: string) =>
    `The order is drawn by lot once a day, for everyone alike, and never by power. Today’s seed: ${seed}`,
  filter: {
    topic: 'Topic',
    allTopics: 'All topics',
    active: 'Voted lately',
    activeHint: 'in the last 90 days',
    statement: 'Has a statement',
    quiet: 'Also mere holders',
    quietHint: 'accounts with voting power that say nothing, speak for nobody and hardly vote',
  },
  /** Who counts as a delegate on a topic. */
  topicNote: {
    powerOrVotes: (topic: string, needed: number, held: number) =>
      `On ${topic}: who holds more voting power there than by default, or voted on at least ${needed} of its last ${held} proposals.`,
    votes: (topic: string, needed: number, held: number) =>
      `On ${topic}: who voted on at least ${needed} of its last ${held} proposals.`,
    power: (topic: string) =>
      `On ${topic}: who holds more voting power there than by default. Too few votes on it are over to tell by ballots.`,
    nothing: (topic: string) =>
      `On ${topic}: too few votes on it are over to tell who is at home there.`,
  },
  count: (shown: number, all: number) =>
    shown === all
      ? all === 1
        ? '1 delegate'
        : `${all.toLocaleString('en')} delegates`
      : `${shown.toLocaleString('en')} of ${all.toLocaleString('en')} accounts with voting power`,
  none: 'No delegate fits.',
  noneHint: 'Loosen the search or the filters.',
  empty: 'Nobody has voting power yet.',
  emptyHint: 'Be the first: delegate to yourself or to somebody you trust.',
  clear: 'Clear search and filters',
  card: {
    noStatement: 'No statement yet.',
    participation: 'Participation',
    participationOf: ({ cast, held }: Participation) =>
      held === 0 ? 'no vote so far' : `${cast} of ${held} ${held === 1 ? 'proposal' : 'proposals'}`,
    topicVotes: (topic: string) => `Votes on ${topic}`,
    topicVotesOf: (cast: number, held: number) =>
      held === 0 ? 'none was asked for' : `${cast} of the last ${held}`,
    topicPower: (topic: string) => `Power on ${topic}`,
    delegators: 'Speaks for',
    people: (count: number) => (count === 1 ? '1 other' : `${count.toLocaleString('en')} others`),
    nobody: 'nobody else',
    power: 'Voting power',
    never: 'never voted',
    profile: 'Profile',
    profileOf: (name: string) => `Profile of ${name}`,
    lastBallot: (when: string) => `voted ${when}`,
  },
  profile: {
    notAnAddress: 'This is not the address of an account.',
    tabs: 'Record',
    figures: 'In figures',
    updated: 'Published',
    edit: 'Edit my statement',
    publish: 'Publish a statement',
    missed: 'did not vote',
    onTopic: (topic: string) => `on ${topic},`,
    until: (date: string) => `until ${date}`,
    topicPower: 'Where it differs',
    onTopicPower: (topic: string) => `On ${topic}`,
    choice: (choice: string) =>
      choiceWords[ballotChoices.find((known) => known === choice) ?? 'abstain'],
    with: 'with',
    more: 'Show more',
    couldNotVote: 'could not vote yet',
    lastProposals: (count: number) =>
      `${count === 1 ? 'The last proposal' : `The last ${count} proposals`}: For up, Against down`,
    participationText: ({ cast, held }: Participation, stillOpen: number) =>
      `Voted on ${cast} of ${held}.${stillOpen === 0 ? '' : ` ${stillOpen} of the others ${stillOpen === 1 ? 'is' : 'are'} still open.`}`,
    power: 'Voting power over time',
    powerTop: (most: string) => `Up to ${most}`,
    powerNow: 'Voting power',
    powerShare: (share: string) => `${share} of all voting power`,
    powerText: (now: string, changes: number) =>
      `Voting power over time. It is ${now} now and changed ${changes === 1 ? 'once' : `${changes} times`}. The table below has every value.`,
    powerTable: 'Show as a table',
    powerSince: 'Since',
    today: 'now',
    delegatorCount: (count: number) =>
      count === 1 ? '1 account' : `${count.toLocaleString('en')} accounts`,
    since: 'since',
    unknownWarning:
      'Nothing is known of this account here: it holds no voting power, has never voted and has published nothing. Before you delegate to it, make sure that the address is right, and that somebody will vote with it.',
    zero: {
      title: 'This is the zero address',
      body: 'It belongs to nobody: what is delegated to it votes for nothing. To take your own power back, vote yourself.',
      action: 'My delegation',
    },
  },
  edit: {
    title: 'Your statement',
    lead: 'Public, on the chain, under your account. You can replace or empty it later; what was published stays in the chain’s history.',
    name: 'Name',
    statement: 'Statement',
    statementHint: 'Markdown. What do you want for this DAO? How do you decide? Who pays you?',
    preview: 'Preview',
    write: 'Write',
    publish: 'Publish',
    publishNone: 'Nothing to publish',
    discard: 'Discard changes',
    nameTooLong: 'The name is longer than 64 bytes.',
    statementTooLong: 'The statement is longer than 16 kB.',
    bytes: (used: number, most: number) =>
      `${used.toLocaleString('en')} of ${most.toLocaleString('en')} bytes`,
    done: 'Published. Everyone sees it now.',
    kept: 'What you write is kept on this device until it is published.',
  },
} as const
