import type { SeedProposal } from '../SeedProposal.ts'

export const grantsProposals: readonly SeedProposal[] = [
  {
    title: 'Grant: a phone app that works without a signal',
    body: 'Fishers lose the signal four miles out, exactly where the tide table matters. The app keeps three days of predictions on the phone and updates when it can.\n\n35,000 TIDE for two developers and a tester over five months. Source open from the first day, versions for phones up to eight years old.',
    topic: 'grants',
    lean: { grants: 0.7, community: 0.5 },
    appeal: 0.8,
    reasonsFor: [
      'My neighbours print our table on paper. This is the same, with corrections.',
      'Old phones are named as a requirement. They know who they build for.',
    ],
    reasonsAgainst: [
      'Two such apps exist. Fund the better one.',
      'No word on who keeps it alive in the second year.',
    ],
    actions: [{ kind: 'tokens', to: 'Offline app team', amount: 35_000 }],
  },
  {
    title: 'Grant: storm-surge model for the Bay of Bengal',
    body: 'A university group has a surge model that needs our gauges and a year of computing. In return the model and all forecasts become public.\n\nAsked: 120,000 TIDE. It would be our largest grant so far. The group publishes a comparison with the official forecast every month.',
    topic: 'grants',
    lean: { grants: 1 },
    appeal: -0.1,
    reasonsFor: [
      'If one warning comes an hour earlier, this was cheap.',
      'Monthly comparison in public. Science as it should be.',
    ],
    reasonsAgainst: [
      'Our largest grant to people who have never delivered to us.',
      'Start with a third and the first three comparisons.',
    ],
    actions: [{ kind: 'tokens', to: 'Surge model group', amount: 120_000 }],
  },
  {
    title: 'Pay grants in three parts, the last on delivery',
    body: 'So far grants are paid at once. Of the last fourteen, five were late and two never arrived.\n\nFrom now on: a third at the start, a third at a milestone that the proposal names, a third when it is delivered. Grants up to 5,000 TIDE stay single payments.',
    topic: 'grants',
    lean: { grants: -0.6 },
    appeal: 0.6,
    reasonsFor: [
      'Two of fourteen never arrived. That is one station a year.',
      'Builders who deliver lose nothing by this.',
    ],
    reasonsAgainst: [
      'Small teams cannot pay rent from a milestone.',
      'Who judges the milestone? We just invented a committee.',
    ],
    actions: [],
  },
  {
    title: 'Grant: translate the handbook into nine languages',
    body: 'The operator handbook exists in English and Spanish. The translators propose Bengali, Yoruba, Indonesian, Tagalog, Portuguese, French, Swahili, Japanese and Arabic, each checked by a second reader.\n\n18,000 TIDE, paid for each finished language.',
    topic: 'grants',
    lean: { grants: 0.4, community: 0.8 },
    appeal: 0.9,
    reasonsFor: [
      'Half of our new operators write to me because the handbook does not speak to them.',
      'Paid per language, checked by a second reader. Good.',
    ],
    reasonsAgainst: [
      'The handbook changes monthly. Translate it when it stands still.',
      'Machines do this well enough by now.',
    ],
    actions: [{ kind: 'tokens', to: 'Handbook translators', amount: 18_000 }],
  },
  {
    title: 'A yearly prize of 80,000 TIDE for the best use of our data',
    body: 'One open call a year, a jury of five drawn by lot from the delegates, one prize. Anybody may enter, with anything that runs.\n\nPrizes draw people whom grants do not reach: they need no application, only a result.',
    topic: 'grants',
    lean: { grants: 0.8, treasury: 0.5 },
    appeal: -0.3,
    reasonsFor: [
      'Pay for results instead of promises. Finally.',
      'The best tools we have came from people who never applied for anything.',
    ],
    reasonsAgainst: [
      'Eighty thousand for one winner, nothing for the fifty who tried.',
      'A jury by lot will choose the best video.',
      'Four grants of twenty would do more.',
    ],
    actions: [{ kind: 'tokens', to: 'Prize escrow', amount: 80_000 }],
  },
  {
    title: 'Stop new grants for a season and finish the old ones',
    body: 'Twenty-three grants are open. The three people who follow them up are volunteers and say they cannot follow more.\n\nUntil eight of them are closed, no new grant would be voted on. Maintenance and emergencies are not grants.',
    topic: 'grants',
    lean: { grants: -1 },
    appeal: 0,
    reasonsFor: [
      'Twenty-three open, three people. Do the division.',
      'I want to see what we bought before I buy more.',
    ],
    reasonsAgainst: [
      'Pay a fourth person. The answer to too little help is help.',
      'A season without grants sends builders to others.',
    ],
    actions: [],
  },
  {
    title: 'Grant: open-source simulator for feed failures',
    body: 'A simulator that replays our whole history with broken, lying and missing stations, so that every change of the aggregation can be tried before it is voted on.\n\n48,000 TIDE in three parts. The first milestone is the replay of last year’s worst week.',
    topic: 'grants',
    lean: { grants: 0.5, risk: -0.5, protocol: 0.3 },
    appeal: 0.6,
    reasonsFor: [
      'We argue about aggregation by gut. This would end it.',
      'The first milestone is a week we all remember. I can judge that.',
    ],
    reasonsAgainst: [
      'A good student does this for a thesis.',
      'The price is a fifth above the last three quotes for such work.',
    ],
    actions: [{ kind: 'tokens', to: 'Failure simulator team', amount: 48_000 }],
  },
  {
    title: 'Grant: stations on twelve ferries',
    body: 'Ferries cross the same water several times a day. A sensor under the hull of each of twelve ferries gives temperature and salinity where no buoy can stay.\n\n66,000 TIDE for hardware, fitting and one year of service. The ferry company pays for the power and wants its name on the map.',
    topic: 'grants',
    lean: { grants: 0.7, treasury: 0.4 },
    appeal: 0.1,
    reasonsFor: [
      'Twelve moving stations for the price of five fixed ones.',
      'The company carries the power bill for years. Good deal.',
    ],
    reasonsAgainst: [
      'Moving sensors do not fit our aggregation. Who changes it?',
      'A company’s name on a common map. Not for this price.',
    ],
    actions: [{ kind: 'tokens', to: 'Ferry station project', amount: 66_000 }],
  },
  {
    title: 'Grant: teach buoy repair in four coastal schools',
    body: 'Four schools, two terms, eight pupils each. They learn to open, dry, repair and test a buoy, and they keep the tools. Last year’s pilot produced three paid operators.\n\n22,000 TIDE for tools, travel and two teachers.',
    topic: 'grants',
    lean: { grants: 0.5, community: 0.8 },
    appeal: 1.1,
    reasonsFor: [
      'Three operators out of one pilot. No other programme comes close.',
      'The tools stay. So do the people.',
    ],
    reasonsAgainst: [
      'Good cause, wrong purse. Schools have budgets.',
      'I would like to read the pilot’s accounts first.',
    ],
    actions: [{ kind: 'tokens', to: 'Coastal schools programme', amount: 22_000 }],
  },
  {
    title: 'Reserve half of all grants for first-time applicants',
    body: 'In the past year 71 percent of grant money went to teams that had received one before. They are good teams. They are also the ones who know how we like our forms.\n\nHalf of the yearly sum would be reserved for people who have never received a grant from us.',
    topic: 'grants',
    lean: { grants: 0.4, community: 0.7, risk: 0.3 },
    appeal: -0.2,
    reasonsFor: [
      '71 percent to the same names. We are becoming a club.',
      'New people bring coasts we have never measured.',
    ],
    reasonsAgainst: [
      'Quality, not novelty. A quota rewards the wrong thing.',
      'The teams that delivered get less so that others may try.',
    ],
    actions: [],
  },
]
