import type { SeedProposal } from '../SeedProposal.ts'

export const riskProposals: readonly SeedProposal[] = [
  {
    title: 'Raise the quorum from three to four percent',
    body: 'A quarter of a million votes decided our last three budgets. With a quorum of **four percent** of the supply a decision needs 400,000 votes that say yes or abstain.\n\nAll votes of the past half-year but one would have reached it.',
    topic: 'risk',
    lean: { risk: -0.7, protocol: -0.3 },
    appeal: 0.8,
    reasonsFor: [
      'What three people can decide alone is not a vote.',
      'We would have passed all but one anyway.',
    ],
    reasonsAgainst: ['Every point of quorum is a reason to stay away and let things fail.'],
    actions: [{ kind: 'quorum', basisPoints: 400 }],
  },
  {
    title: 'Guarantee feed buyers against wrong readings',
    body: 'A buyer who loses money because a reading was provably wrong would receive up to 20 coins per incident from us, 100 coins a year in total.\n\nInsurance exists at 9 percent of the covered sum a year. This is cheaper as long as there are fewer than five incidents a year. There were three last year.',
    topic: 'risk',
    lean: { risk: 0.8, treasury: 0.3 },
    appeal: -0.2,
    reasonsFor: [
      'Who stands behind the number gets the contract.',
      'Capped twice. We know the worst year in advance.',
    ],
    reasonsAgainst: [
      'Three incidents last year, in a calm year.',
      'Whoever profits from a wrong reading now profits twice.',
      'Provably wrong, says who?',
    ],
    actions: [{ kind: 'coins', to: 'Guarantee account', amount: 100 }],
  },
  {
    title: 'Bug bounties up to 50,000 TIDE',
    body: 'Who finds a way to move a feed or the treasury, and tells us first, receives up to 50,000 TIDE, decided by three reviewers against a public table.\n\nThe pool of 100,000 TIDE stays in the treasury’s escrow and comes back after two years if nobody claims it.',
    topic: 'risk',
    lean: { risk: -0.8 },
    appeal: 1.1,
    reasonsFor: [
      'Somebody will find it. Make telling us the better deal.',
      'Unused money comes back. There is no argument against this.',
    ],
    reasonsAgainst: ['A public table of prices is also a menu.'],
    actions: [{ kind: 'tokens', to: 'Bounty escrow', amount: 100_000 }],
  },
  {
    title: 'Accept stations in sanctioned ports',
    body: 'Four ports with heavy traffic send no data to anybody, because payments to operators there are difficult. Operators offered to run stations unpaid for two years.\n\nWe would take their data, pay nothing, and label it. Two lawyers disagree on whether even that is allowed everywhere.',
    topic: 'risk',
    lean: { risk: 0.9, community: 0.3 },
    appeal: -0.6,
    reasonsFor: ['Ships sink there too.', 'Unpaid and labelled. We help people, not governments.'],
    reasonsAgainst: [
      'Two lawyers disagree. That is a no until they agree.',
      'One buyer with a compliance desk costs us more than four ports bring.',
    ],
    actions: [],
  },
  {
    title: 'Halt a feed when stations disagree by more than 30 cm',
    body: 'In the flood of last autumn the feed kept publishing while half of the stations said one thing and half another. A halt would have told buyers to look out of the window.\n\nWith this rule the feed stops within one update and starts again when fewer than a fifth disagree. It would have halted four times last year, for 11 hours in total.',
    topic: 'risk',
    lean: { risk: -0.9, protocol: 0.2 },
    appeal: 0.4,
    reasonsFor: [
      'No number is better than a number nobody believes.',
      'Eleven hours a year. I can explain that to any buyer.',
    ],
    reasonsAgainst: [
      'It halts in exactly the hour in which people need it.',
      'Publish the spread and let buyers decide.',
    ],
    actions: [],
  },
  {
    title: 'Insure the twenty most expensive buoys',
    body: 'The deep-water buoys cost 900 TIDE each to build and up to 6,000 to recover. Three broke loose in two years.\n\nThe policy costs 24,000 TIDE a year and pays rebuild and recovery above a deductible of a fifth. Expected payout by our own statistics: 19,000.',
    topic: 'risk',
    lean: { risk: -0.6, treasury: 0.1 },
    appeal: -0.1,
    reasonsFor: [
      'I pay five thousand more than expected to never have a terrible year.',
      'Three in two years, before the storms got worse.',
    ],
    reasonsAgainst: [
      'By your own numbers we lose five thousand a year. Save it ourselves.',
      'A deductible of a fifth on every claim. Read the small print.',
    ],
    actions: [{ kind: 'tokens', to: 'Marine insurer', amount: 24_000 }],
  },
  {
    title: 'Ask for deposits from feed buyers with large positions',
    body: 'A buyer who settles more than 1,000 coins a day on one of our feeds has a reason to bend it. Such buyers would deposit 5 coins, lost when they are caught tampering with a station.\n\nSix buyers are that large. Two said they would leave.',
    topic: 'risk',
    lean: { risk: -0.7, treasury: -0.2 },
    appeal: -0.1,
    reasonsFor: [
      'Who moves a thousand coins a day can leave five at the door.',
      'The two who would leave are the two I worry about.',
    ],
    reasonsAgainst: [
      'We punish our best customers for what nobody has done.',
      'Five coins stop nobody who moves a thousand.',
    ],
    actions: [],
  },
  {
    title: 'Use the feeds as collateral prices for lending',
    body: 'Two lending markets want to use our freight-weather index to price collateral. It would triple our volume, and a wrong number would liquidate people who never heard of us.\n\nThe fee is four times the usual. The markets accept our halts and our error margin in writing.',
    topic: 'risk',
    lean: { risk: 1, treasury: 0.4, protocol: 0.3 },
    appeal: -0.2,
    reasonsFor: [
      'They accept halts and margin in writing. Nobody offered that before.',
      'Triple the volume pays for every safety measure we ever voted.',
    ],
    reasonsAgainst: [
      'Built for ships. I will not have it liquidate a stranger.',
      'Four times the fee, forty times the exposure.',
      'First the second client, then this.',
    ],
    actions: [],
  },
  {
    title: 'Review the contracts once more before the season',
    body: 'Since the last review we changed the aggregation, the deposits and the halts. Two independent reviewers are free in the coming month: 3 weeks each, 44 coins together, reports public.\n\nNothing would be deployed until both have reported.',
    topic: 'risk',
    lean: { risk: -0.8, protocol: -0.2 },
    appeal: 1.2,
    reasonsFor: [
      'Three changes since the last pair of eyes. Yes.',
      'Public reports from two who do not know each other.',
    ],
    reasonsAgainst: ['A month of standstill before the busiest season.'],
    // The reviewers are delegates themselves: whoever of them votes for it votes for a payment to itself.
    actions: [
      { kind: 'coins', to: 'Henrik Solberg', amount: 22 },
      { kind: 'coins', to: 'Hana Kovářová', amount: 22 },
    ],
  },
  {
    title: 'Allow 15 percent of savings in other networks’ staking',
    body: 'About 3.4 percent a year, paid in coins, for savings that otherwise lie still. Staked coins need up to three weeks to come back, and a validator’s mistake can cost a part of them.\n\nAt most 15 percent, over at least four validators, reported monthly.',
    topic: 'risk',
    lean: { risk: 0.8, treasury: 0.7 },
    appeal: 0,
    reasonsFor: [
      'Fifteen percent, four validators, monthly report. Sober enough for me.',
      '3.4 percent pays the winter crew every year.',
    ],
    reasonsAgainst: [
      'Three weeks to come back is three weeks too late in an emergency.',
      'Our savings should not be able to be slashed. That is what makes them savings.',
    ],
    actions: [],
  },
]
