import type { SeedProposal } from '../SeedProposal.ts'

export const communityProposals: readonly SeedProposal[] = [
  {
    title: 'Pay the hosts of the weekly beginners’ call',
    body: 'Three members have hosted the call every week for a year, unpaid. About thirty people come, and half of last year’s new operators came through it.\n\n250 TIDE for each call, for one year, shared among the hosts.',
    topic: 'community',
    lean: { community: 0.8, treasury: 0.2 },
    appeal: 0.8,
    reasonsFor: [
      'I would not be here without that call.',
      'Half of the new operators. Name another thing that does this.',
    ],
    reasonsAgainst: [
      'Paid hosts need a contract and an end. I see neither.',
      'It works because people love doing it.',
    ],
    actions: [{ kind: 'tokens', to: 'Beginners’ call hosts', amount: 13_000 }],
  },
  {
    title: 'Meet in person once a year',
    body: 'A gathering of four days, each year in another harbour town. The common purse pays the rooms, and travel for up to forty operators who could not come otherwise.\n\n90 coins for the first one. Whoever works for a company that can pay, pays.',
    topic: 'community',
    lean: { community: 0.9, treasury: 0.6 },
    appeal: -0.3,
    reasonsFor: [
      'I have worked with these people for two years and met none of them.',
      'Forty operators in one room will fix more than forty calls.',
    ],
    reasonsAgainst: [
      'Ninety coins is six stations, for four days.',
      'Regional meetings would cost a tenth and reach more.',
    ],
    actions: [{ kind: 'coins', to: 'Gathering committee', amount: 90 }],
  },
  {
    title: 'Adopt a code of conduct with a way to appeal',
    body: 'One page on how we treat each other in calls and channels, three people elected to hear complaints, and a second round for whoever disagrees with them.\n\nThe text was written by eleven members over two months and is linked from the forum. A yes adopts it as it stands.',
    topic: 'community',
    lean: { community: 0.6, protocol: -0.2 },
    appeal: 0.9,
    reasonsFor: [
      'Two people left this year and told me why. This would have helped.',
      'Short, with an appeal. I have seen far worse.',
    ],
    reasonsAgainst: [
      'Three people who judge others need more than a page of rules.',
      'We are adults. Mute is a button.',
    ],
    actions: [],
  },
  {
    title: 'Raise the pay of station operators by a fifth',
    body: 'Operators receive 40 TIDE a month for each station they keep. The sum has not changed in three years, while a trip to a station costs a quarter more.\n\n48 TIDE from next month. The yearly cost rises by 57,600 TIDE at today’s six hundred stations; this transfer covers the first year.',
    topic: 'community',
    lean: { community: 0.8, treasury: 0.6 },
    appeal: 0.2,
    reasonsFor: [
      'A fifth more for people who are paid a third of what they should be.',
      'Operators who give up cost us a station, not 8 TIDE.',
    ],
    reasonsAgainst: [
      'A recurring cost with one year of funding. Next year we are the villains.',
      'Pay by uptime, not by station.',
    ],
    actions: [{ kind: 'tokens', to: 'Operator payroll', amount: 57_600 }],
  },
  {
    title: 'Pay delegates who vote and explain',
    body: 'Twenty delegates with the best record of votes *and* written reasons would receive 300 TIDE a month. Who misses more than a fifth of the votes in a quarter receives nothing for it.\n\nNobody is paid for voting one way or the other. The record is public and computed, not judged.',
    topic: 'community',
    lean: { community: 0.5, treasury: 0.5, grants: 0.2 },
    appeal: -0.4,
    reasonsFor: [
      'Reading forty pages a week is work. We pay for other work.',
      'Reasons are worth paying for: they are what the next voter reads.',
    ],
    reasonsAgainst: [
      'You will get three hundred TIDE worth of reasons.',
      'Twenty paid politicians is not why I joined.',
      'It pays me, so I vote against it.',
    ],
    actions: [{ kind: 'tokens', to: 'Delegate pay escrow', amount: 72_000 }],
  },
  {
    title: 'Close the general chat and keep only the forum',
    body: 'Decisions are argued in the chat, by whoever is awake, and are gone from sight a day later. The forum is slower, searchable and read by twice as many people.\n\nThe chat for incidents stays. The general one would become read-only.',
    topic: 'community',
    lean: { community: -0.6, protocol: -0.2 },
    appeal: -0.3,
    reasonsFor: [
      'I have missed three decisions because I sleep at night.',
      'What matters deserves a link.',
    ],
    reasonsAgainst: [
      'Half of our members came through that chat.',
      'People will open another one, without us.',
    ],
    actions: [],
    isWithdrawn: true,
  },
  {
    title: 'A parental leave fund for operators',
    body: 'An operator who takes leave loses the station’s income, and often the station. The fund pays a stand-in for up to five months.\n\nSeven operators would have used it last year. 16,000 TIDE for the first year, and a report on every case without names.',
    topic: 'community',
    lean: { community: 0.9, risk: -0.2 },
    appeal: 0.7,
    reasonsFor: [
      'Small money, and it says who we are.',
      'A stand-in keeps the station alive. Even on paper it pays.',
    ],
    reasonsAgainst: [
      'We are not an employer and should not slide into becoming one.',
      'Why this and not illness? Make it general or not at all.',
    ],
    actions: [{ kind: 'tokens', to: 'Stand-in fund', amount: 16_000 }],
  },
  {
    title: 'Elect a treasurer instead of volunteering one',
    body: 'The treasurer is whoever raised a hand three years ago. From now on: elected by this vote’s rules every twelve months, for at most three terms, with a deputy who learns the job.\n\nThe first election would take place within two months.',
    topic: 'community',
    lean: { community: 0.3, treasury: -0.4, protocol: -0.2 },
    appeal: 1,
    reasonsFor: [
      'Terms, a deputy, an election. I am only surprised we lived without.',
      'Good for the office, and good for the person who holds it.',
    ],
    reasonsAgainst: ['The present one does it well. Elections reward those who like elections.'],
    actions: [],
  },
  {
    title: 'Fund a shared workshop in Valparaíso',
    body: 'Nine operators within two hours of each other share one oscilloscope. A rented workshop with a pool, a bench and a test tank would serve them and the whole southern coast.\n\n54,000 TIDE for two years’ rent and the tank. Members nearby give two evenings a week.',
    topic: 'community',
    lean: { community: 0.7, treasury: 0.4, grants: 0.2 },
    appeal: 0.3,
    reasonsFor: [
      'A test tank on the southern coast. Repairs take us five weeks by post now.',
      'Evenings are promised by name. I believe them.',
    ],
    reasonsAgainst: [
      'Rent is for ever; enthusiasm is for two years.',
      'Rent a bench at the university across the road.',
    ],
    actions: [{ kind: 'tokens', to: 'Valparaíso workshop', amount: 54_000 }],
  },
  {
    title: 'Count a vote only from members who took the introduction',
    body: 'An hour’s introduction, offered every week in four languages, on how stations, feeds and money work. Delegates would agree to take no delegation from members who have not taken it.\n\nA text vote: it asks delegates to promise, and changes no contract.',
    topic: 'community',
    lean: { community: -0.7, protocol: -0.3 },
    appeal: -0.5,
    reasonsFor: [
      'An hour, in four languages, before you decide over a common purse.',
      'We ask as much of anybody who touches a station.',
    ],
    reasonsAgainst: [
      'A literacy test by another name.',
      'Those with the least time are the ones who use the feeds.',
    ],
    actions: [],
  },
]
