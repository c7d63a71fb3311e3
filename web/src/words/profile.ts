/** How a profile speaks of its account to others, and how to its own reader. */
const them = {
  statement: 'In their own words',
  noStatement: 'This delegate has published no statement.',
  unknown: 'This account has neither voting power nor a record here.',
  participationNote: 'Ballots cast, of the proposals put to the vote since the account could vote.',
  speaksFor: 'Speaks for',
  ballots: 'How they voted',
  noBallots: 'They have not voted yet.',
  openBallot: 'has not voted yet',
  overridden: 'instead of their delegates',
  delegators: 'Who delegates to them',
  noDelegators: 'Nobody else delegates to them.',
  concentration: (share: string) =>
    `They already hold ${share} of all voting power. Power is safer in more hands: look at others as well.`,
  conflicts: (count: number) =>
    count === 1
      ? 'Voted For a payment to their own address:'
      : `Voted For ${count} payments to their own address:`,
  stances: 'What they declare',
  stancesLead: 'Declarations bind nobody. What counts is how they voted, shown beside each one.',
  noStances: 'This delegate has not answered the questionnaire.',
  contradictions: (count: number) =>
    count === 1
      ? 'One declaration is contradicted by their own ballot.'
      : `${count} declarations are contradicted by their own ballots.`,
  contradicted: 'Their own ballot says the opposite.',
  onThis: 'On exactly this they voted',
  untested: 'They have not voted on this subject yet.',
}

export type ProfileWords = typeof them

const you: ProfileWords = {
  statement: 'In your own words',
  noStatement: 'You have published no statement yet.',
  unknown: 'You have neither voting power nor a record here.',
  participationNote: 'Ballots cast, of the proposals put to the vote since you could vote.',
  speaksFor: 'You speak for',
  ballots: 'How you voted',
  noBallots: 'You have not voted yet.',
  openBallot: 'you have not voted yet',
  overridden: 'instead of your delegates',
  delegators: 'Who delegates to you',
  noDelegators: 'Nobody else delegates to you.',
  concentration: (share) => `You hold ${share} of all voting power. Power is safer in more hands.`,
  conflicts: (count) =>
    count === 1
      ? 'You voted For a payment to your own address:'
      : `You voted For ${count} payments to your own address:`,
  stances: 'What you declare',
  stancesLead: 'Declarations bind nobody. What counts is how you voted, shown beside each one.',
  noStances:
    'Answer the questionnaire, and people who think alike can find you before you have a record.',
  contradictions: (count) =>
    count === 1
      ? 'One declaration is contradicted by your own ballot.'
      : `${count} declarations are contradicted by your own ballots.`,
  contradicted: 'Your own ballot says the opposite.',
  onThis: 'On exactly this you voted',
  untested: 'You have not voted on this subject yet.',
}

export const profileWords = { them, you } as const
