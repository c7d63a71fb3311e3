import type { SeedDelegate } from './SeedDelegate.ts'
import type { Position } from './topics.ts'

/** Treasury, protocol, grants, community, risk. */
function position(
  treasury: number,
  protocol: number,
  grants: number,
  community: number,
  risk: number,
): Position {
  return { treasury, protocol, grants, community, risk }
}

/** The first four use the local chain's own accounts 1 to 4, so that a newcomer can act as one of them. */
export const delegates: readonly SeedDelegate[] = [
  {
    name: 'Mara Ilves',
    statement:
      'I ran harbour pilots for eleven years and learned that a wrong tide table sinks boats. I vote for what makes our numbers more trustworthy and I spend only when somebody can show me the result a year later.\n\nI write a reason under every vote that I expect to be disputed.',
    position: position(-0.5, 0.5, -0.1, 0.2, -0.7),
    diligence: 0.95,
    talkativeness: 0.65,
    renown: 9,
    declaresStances: true,
  },
  {
    name: 'Tomasz Wrona',
    statement:
      'Station builder, 14 buoys in the Baltic. More stations, more builders, more grants: coverage is the product. I accept that some money will be lost on the way.',
    position: position(0.7, 0.4, 0.8, 0.3, 0.4),
    diligence: 0.9,
    talkativeness: 0.5,
    renown: 8,
    declaresStances: true,
  },
  {
    name: 'Odile Ferrand',
    statement:
      'I look after pensions by day. A cooperative that wants to exist in thirty years keeps thirty months of costs in reserve. I say no often, and I always say what would make it a yes.',
    position: position(-0.9, -0.2, -0.6, -0.3, -0.8),
    diligence: 0.92,
    talkativeness: 0.6,
    renown: 8,
    declaresStances: true,
  },
  {
    name: 'Kofi Adomako',
    statement:
      'Fishing cooperatives on our coast read these feeds on old phones. I vote for the people who use the data: translations, training, small paid jobs near the stations.',
    position: position(0.2, -0.3, 0.5, 0.9, -0.2),
    diligence: 0.85,
    talkativeness: 0.55,
    renown: 7,
    declaresStances: true,
  },
  {
    name: 'Yuki Tanabe',
    statement:
      'Protocol engineer. Ship, measure, ship again. I vote for upgrades that come with tests and a way back, and against process for its own sake.',
    position: position(0.2, 0.9, 0.3, -0.3, 0.5),
    diligence: 0.88,
    talkativeness: 0.45,
    renown: 7,
    declaresStances: true,
  },
  {
    name: 'Lindiwe Mahlaba',
    statement:
      'Insurance mathematician. Every promise we make has a price, and I want it written down before we make it. Risk is my topic; on the rest I follow those who know more.',
    position: position(-0.3, 0.1, 0, 0.1, -0.9),
    diligence: 0.8,
    talkativeness: 0.7,
    renown: 6,
    declaresStances: true,
  },
  {
    name: 'Rafael Quintana',
    statement:
      'I trade weather derivatives and I own a lot of TIDE. Growth first: list more feeds, take more volume, put idle money to work.',
    position: position(0.6, 0.6, -0.2, -0.6, 0.9),
    diligence: 0.75,
    talkativeness: 0.3,
    renown: 7,
    declaresStances: false,
  },
  {
    name: 'Saltmarsh Collective',
    statement:
      'Nineteen volunteers who keep estuary gauges running. We decide together every second Sunday and publish the notes. We favour repair over novelty and local hands over contractors.',
    position: position(-0.4, -0.7, 0.4, 0.8, -0.5),
    diligence: 0.9,
    talkativeness: 0.5,
    renown: 6,
    declaresStances: true,
  },
  {
    name: 'Ines Caldeira',
    statement:
      'Oceanographer in the Azores. Good data needs good science, so I fund researchers and insist that what we pay for is published openly.',
    position: position(0.3, 0.1, 0.9, 0.2, -0.3),
    diligence: 0.82,
    talkativeness: 0.6,
    renown: 5,
    declaresStances: true,
  },
  {
    name: 'Henrik Solberg',
    statement:
      'Former auditor. I read every contract call before I vote and I will vote against a good idea with a careless action.',
    position: position(-0.6, -0.5, -0.4, 0, -0.6),
    diligence: 0.97,
    talkativeness: 0.55,
    renown: 5,
    declaresStances: true,
  },
  {
    name: 'Priya Raghunathan',
    statement:
      'I run feed integrations for three lending markets. They need uptime and clear liability. I vote for reliability work and for paying the people who carry the pager.',
    position: position(0.1, 0.6, 0.1, 0.4, -0.4),
    diligence: 0.78,
    talkativeness: 0.4,
    renown: 5,
    declaresStances: false,
  },
  {
    name: 'Dag Nyström',
    statement:
      'Small budgets, short terms, clear goals. If a grant cannot say what done looks like, it is not ready.',
    position: position(-0.7, 0.2, -0.8, -0.2, 0),
    diligence: 0.86,
    talkativeness: 0.5,
    renown: 4,
    declaresStances: true,
  },
  {
    name: 'Amara Okonjo',
    statement:
      'I teach statistics in Calabar and run the beginners’ call. A DAO that only engineers understand is a company with extra steps. Education and fair pay first.',
    position: position(0.3, -0.1, 0.6, 0.9, 0.1),
    diligence: 0.84,
    talkativeness: 0.6,
    renown: 4,
    declaresStances: true,
  },
  {
    name: 'Fenwick Labs',
    statement:
      'We build the reference station firmware. We abstain on anything that pays us, and we say so. Otherwise: faster releases, open hardware, fewer committees.',
    position: position(0.4, 0.8, 0.5, -0.4, 0.3),
    diligence: 0.7,
    talkativeness: 0.35,
    renown: 5,
    declaresStances: false,
  },
  {
    name: 'Giulia Bonfante',
    statement:
      'Lagoon resident, flood warden. I want warnings that arrive in time and a protocol that fails safely. I am slow to accept new dependencies.',
    position: position(-0.1, -0.6, 0.1, 0.5, -0.7),
    diligence: 0.76,
    talkativeness: 0.5,
    renown: 3,
    declaresStances: true,
  },
  {
    name: 'Zane Whitlock',
    statement:
      'Bold bets, small team, no meetings. If we are not failing at a third of what we fund, we fund too little.',
    position: position(0.9, 0.7, 0.7, -0.5, 0.8),
    diligence: 0.62,
    talkativeness: 0.3,
    renown: 4,
    declaresStances: false,
  },
  {
    name: 'Nadia Benhaddou',
    statement:
      'Lawyer. I look at who is responsible when things break. Clear mandates, ends to every term, and no open cheques.',
    position: position(-0.4, -0.1, -0.3, 0.3, -0.5),
    diligence: 0.8,
    talkativeness: 0.65,
    renown: 3,
    declaresStances: true,
  },
  {
    name: 'Eero Lahtinen',
    statement:
      'Ice buoys, forty below. I vote for hardware that survives and for anybody who climbs out to fix it.',
    position: position(0.5, 0.2, 0.6, 0.6, 0),
    diligence: 0.58,
    talkativeness: 0.25,
    renown: 3,
    declaresStances: false,
  },
  {
    name: 'Carmen Ruiz-Oyarzún',
    statement:
      'Aquaculture in Chiloé, 600 members behind me. Cheap feeds for small users, no surprises in the fees.',
    position: position(-0.2, -0.4, 0.3, 0.7, 0.2),
    diligence: 0.72,
    talkativeness: 0.4,
    renown: 4,
    declaresStances: false,
  },
  {
    name: 'Birgit Aasen',
    statement:
      'Treasurer of two cooperatives before this one. I vote the budget, not the mood. Diversify, document, rotate.',
    position: position(-0.6, 0, -0.2, 0.1, -0.4),
    diligence: 0.9,
    talkativeness: 0.45,
    renown: 3,
    declaresStances: true,
  },
  {
    name: 'Leo Marchetti',
    statement:
      'Data scientist. Aggregation is where we win or lose, so I back experiments with public benchmarks and I change my mind when the numbers do.',
    position: position(0.1, 0.7, 0.4, 0, 0.2),
    diligence: 0.7,
    talkativeness: 0.5,
    renown: 3,
    declaresStances: true,
  },
  {
    name: 'Noor van Dijk',
    statement:
      'Below sea level and fine with it, thanks to boring maintenance. I vote for boring maintenance.',
    position: position(-0.2, -0.8, -0.2, 0.4, -0.8),
    diligence: 0.66,
    talkativeness: 0.4,
    renown: 2,
    declaresStances: false,
  },
  {
    name: 'Isaac Telford',
    statement:
      'Station operator since the first month. Operators carry the cost and should carry more of the say and of the income.',
    position: position(0.4, -0.2, 0, 0.7, 0.3),
    diligence: 0.74,
    talkativeness: 0.35,
    renown: 3,
    declaresStances: false,
  },
  {
    name: 'Meridian Research',
    statement:
      'We fund open climate research and hold TIDE for the long run. Generous with science, strict with everything else.',
    position: position(-0.3, 0.1, 0.8, -0.4, -0.4),
    diligence: 0.55,
    talkativeness: 0.3,
    renown: 4,
    declaresStances: true,
  },
  {
    name: 'Hana Kovářová',
    statement:
      'Security researcher. I have broken two oracles and would like not to break this one. Bounties, audits, delays.',
    position: position(0, -0.3, 0.3, -0.1, -0.9),
    diligence: 0.68,
    talkativeness: 0.6,
    renown: 3,
    declaresStances: true,
  },
  {
    name: 'Babatunde Sowande',
    statement:
      'Port logistics, Lagos. Time is money: I favour quick decisions, paid specialists and new markets.',
    position: position(0.5, 0.5, 0.1, -0.1, 0.7),
    diligence: 0.6,
    talkativeness: 0.35,
    renown: 2,
    declaresStances: false,
  },
  {
    name: 'Siobhán Keane',
    statement:
      'Lifeboat crew. I think about the worst night of the year when I vote. Community first, and redundancy everywhere.',
    position: position(0, -0.4, 0.2, 0.8, -0.6),
    diligence: 0.64,
    talkativeness: 0.4,
    renown: 2,
    declaresStances: false,
  },
  {
    name: 'Vikram Deshmukh',
    statement:
      'Market maker. Liquidity is public infrastructure too. Put a part of the treasury to work and publish the result weekly.',
    position: position(0.8, 0.3, -0.5, -0.5, 0.6),
    diligence: 0.57,
    talkativeness: 0.3,
    renown: 2,
    declaresStances: true,
  },
  {
    name: 'Paloma Restrepo',
    statement:
      'Translator and event host. I read what nobody reads aloud and ask the question nobody asks. Open doors, modest fees.',
    position: position(0.1, 0, 0.5, 0.8, 0),
    diligence: 0.7,
    talkativeness: 0.55,
    renown: 2,
    declaresStances: true,
  },
  {
    name: 'Arne Thorsteinsson',
    statement:
      'I hold, I read, I vote when it matters. Keep the rules stable and the treasury full.',
    position: position(-0.8, -0.7, -0.5, -0.4, -0.3),
    diligence: 0.4,
    talkativeness: 0.2,
    renown: 2,
    declaresStances: false,
  },
  {
    name: 'Wren Abernathy',
    statement:
      'Open-source maintainer, twelve years. Pay maintainers before you pay builders. Standards before features.',
    position: position(0.2, 0.3, 0.6, 0.4, -0.2),
    diligence: 0.69,
    talkativeness: 0.45,
    renown: 2,
    declaresStances: true,
  },
  {
    name: 'Malik Haddad',
    statement:
      'Desalination plant operator and a heavy user of the salinity feeds. I want fees low and the guarantee fund deep.',
    position: position(-0.3, 0.2, -0.1, 0, -0.5),
    diligence: 0.5,
    talkativeness: 0.3,
    renown: 1,
    declaresStances: false,
  },
]
