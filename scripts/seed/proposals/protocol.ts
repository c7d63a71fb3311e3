import type { SeedProposal } from '../SeedProposal.ts'

export const protocolProposals: readonly SeedProposal[] = [
  {
    title: 'Give voters a full day before voting opens',
    body: 'Today a proposal opens for voting twelve hours after it is made. Members in the Pacific learn of it when it has been open for half their night.\n\nThis call sets the delay to **24 hours**. It changes nothing for proposals that exist already.',
    topic: 'protocol',
    lean: { protocol: -0.5, community: 0.5 },
    appeal: 1.3,
    reasonsFor: [
      'One day more and everybody has seen it once by daylight.',
      'Costs nothing, includes more people.',
    ],
    reasonsAgainst: ['We wait eight days for every decision already.'],
    actions: [{ kind: 'votingDelay', seconds: 86_400 }],
  },
  {
    title: 'Lower the bar for proposing to 50,000 TIDE',
    body: 'Nine delegates can propose alone at 60,000 TIDE. At 50,000 it would be about twelve, among them the first from the southern stations.\n\nMore proposals mean more reading. In the past year we had about one a week, and nobody called that too many.',
    topic: 'protocol',
    lean: { community: 0.7, protocol: 0.3 },
    appeal: 0.9,
    reasonsFor: [
      'The southern stations should not have to ask us to speak for them.',
      'A lower bar with the same quorum. I see no danger.',
    ],
    reasonsAgainst: [
      'The reading load falls on the few who read.',
      'Find a sponsor among nine people. That is the test of an idea.',
    ],
    actions: [{ kind: 'proposalThreshold', tokens: 50_000 }],
  },
  {
    title: 'Move the tide feed to median-of-seven aggregation',
    body: 'The tide feed takes the median of five stations. With seven, two broken stations can no longer move the number, and a third would be noticed.\n\nThe change needs fourteen more stations within 80 km of the busiest harbours. Eleven stand already. Where seven are missing, five stay in use.',
    topic: 'protocol',
    lean: { protocol: 0.5, risk: -0.6 },
    appeal: 0.5,
    reasonsFor: [
      'Two faults at once happened in March. Seven would have shrugged.',
      'More witnesses, same statistics. Simple and right.',
    ],
    reasonsAgainst: [
      'Two rules at once for the same feed will confuse every buyer.',
      'Repair the five before you count on seven.',
    ],
    actions: [],
  },
  {
    title: 'Update feeds every minute instead of every six',
    body: 'A minute’s resolution opens two markets to us: wave-height options and automatic lock gates. The radio bill triples and the batteries of older buoys will last 14 months instead of 30.\n\nThe working group proposes to start with the 40 newest stations and to report after a quarter.',
    topic: 'protocol',
    lean: { protocol: 0.9, risk: 0.3 },
    appeal: -0.1,
    reasonsFor: [
      'Forty stations, one quarter, then we decide again. That is how to try something.',
      'Six minutes is an eternity for a lock gate.',
    ],
    reasonsAgainst: [
      'Tides do not change in a minute. Batteries do.',
      'Two trips a year to every buoy instead of one. Who rows?',
    ],
    actions: [],
  },
  {
    title: 'Retire the first-generation stations',
    body: 'Fifty-two stations run firmware that no longer receives fixes. They deliver four percent of our data and cause a third of our incidents.\n\nThey would be switched off by the end of the season. Their operators get first choice of the new hardware at half price.',
    topic: 'protocol',
    lean: { protocol: 0.8, community: -0.5 },
    appeal: 0,
    reasonsFor: [
      'A third of the incidents for four percent of the data.',
      'Unpatched hardware in the field is how oracles get broken.',
    ],
    reasonsAgainst: [
      'Those fifty-two are the only ones in the whole delta.',
      'Half price is still two months of income for our operators.',
      'Keep them as witnesses, just do not count them.',
    ],
    actions: [],
  },
  {
    title: 'Let anybody run a station without approval',
    body: 'A committee of five admits new stations. It admits about three a week and has 140 applications waiting.\n\nInstead, a station would enter with a deposit of 500 TIDE and count only after sixty days in which its numbers agree with its neighbours. Who cheats loses the deposit.',
    topic: 'protocol',
    lean: { protocol: 0.8, risk: 0.6 },
    appeal: -0.2,
    reasonsFor: [
      'Sixty days of agreement prove more than any interview.',
      '140 people want to help us and we let them queue.',
    ],
    reasonsAgainst: [
      '500 TIDE is a small price for a wrong number in a storm.',
      'Neighbours can agree because they are the same person.',
      'Give the committee two more seats instead.',
    ],
    actions: [],
  },
  {
    title: 'Give the treasury two days before anything executes',
    body: 'What passes is executed after one day. If a passed proposal turns out to be broken or malicious, one day is all that members have to react.\n\nThis call sets the delay to **48 hours**.',
    topic: 'protocol',
    lean: { protocol: -0.6, risk: -0.7 },
    appeal: 0.8,
    reasonsFor: [
      'A weekend must not be enough to rob us.',
      'I have needed the second day once in my life. Once is enough.',
    ],
    reasonsAgainst: ['Another day on top of eight. Emergencies will go around the vote.'],
    actions: [{ kind: 'timelockDelay', seconds: 172_800 }],
  },
  {
    title: 'Adopt a second client for the aggregator',
    body: 'All our numbers pass through one program. A second one, written independently in another language, would run beside it, and the feed would halt when the two disagree.\n\nThe team asks for 95,000 TIDE for nine months of work. Halting is safer than a wrong number, but a halt is visible to every buyer.',
    topic: 'protocol',
    lean: { protocol: 0.4, risk: -0.8 },
    appeal: 0.2,
    reasonsFor: [
      'One program is one bug away from all of us.',
      'I would rather explain a halt than a wrong number.',
    ],
    reasonsAgainst: [
      'Two programs are two teams, for ever. Budget that.',
      'Both will be written from the same specification and share its mistakes.',
    ],
    actions: [{ kind: 'tokens', to: 'Second client team', amount: 95_000 }],
  },
  {
    title: 'Sign readings on the sensor itself',
    body: 'Today the radio signs what the sensor measured, so whoever holds the radio can lie. A signing chip next to the sensor costs 4 TIDE a station in bulk.\n\nThis funds chips and boards for 600 stations: 42,000 TIDE including the jig for testing them.',
    topic: 'protocol',
    lean: { protocol: 0.6, risk: -0.3 },
    appeal: 0.9,
    reasonsFor: [
      'Closes the one hole that every review of ours names first.',
      'Four TIDE a station. I have spent more on cable ties.',
    ],
    reasonsAgainst: [
      'Chips with our keys in 600 places, and no plan to rotate them.',
      'Ask the operators who will solder them.',
    ],
    actions: [{ kind: 'tokens', to: 'Sensor hardware group', amount: 42_000 }],
  },
  {
    title: 'Open a salinity feed next to the tide feed',
    body: 'Desalination plants and oyster farms asked for salinity at nineteen places. The sensors exist at eleven of them.\n\nA text vote: shall the protocol group specify the feed, its aggregation and its fee, and come back with a budget?',
    topic: 'protocol',
    lean: { protocol: 0.6, treasury: 0.4 },
    appeal: 0.3,
    reasonsFor: [
      'Nineteen places asked us. Usually we ask them.',
      'A specification commits us to nothing yet.',
    ],
    reasonsAgainst: [
      'One feed that never fails before two that sometimes do.',
      'Nine of ten specifications we order get built, needed or not.',
    ],
    actions: [],
  },
]
