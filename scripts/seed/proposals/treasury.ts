import type { SeedProposal } from '../SeedProposal.ts'

export const treasuryProposals: readonly SeedProposal[] = [
  {
    title: 'Keep thirty months of costs in reserve before anything else',
    body: 'The treasury pays for stations, people and feeds from one pot. In a bad year that pot could be empty in eleven months.\n\nThis text binds us to a rule: **as long as the treasury holds less than thirty months of running costs, no proposal may add a new recurring cost.** One-off spending stays possible.\n\nThe rule is a promise among members. No contract enforces it, and a later vote may end it.',
    topic: 'treasury',
    lean: { treasury: -1 },
    appeal: 0.4,
    reasonsFor: [
      'We nearly missed the spring payroll. A rule beats a good intention.',
      'Thirty months is one full recession. That is what a reserve is for.',
    ],
    reasonsAgainst: [
      'Money that may never be used buys no stations.',
      'Eighteen months I would accept. Thirty freezes us.',
    ],
    actions: [],
  },
  {
    title: 'Pay the winter maintenance crew',
    body: 'Forty-one stations were visited before the ice, nine of them by boat. The crew kept receipts for every trip; the sum is 28,400 TIDE including parts.\n\nThe transfer goes to the crew’s shared account, which needs three of five signatures.',
    topic: 'treasury',
    lean: { treasury: 0.3, community: 0.4 },
    appeal: 1.4,
    reasonsFor: [
      'The work is done and the receipts are public. Pay them.',
      'Uptime in December was the best we ever had.',
    ],
    reasonsAgainst: ['I asked for a fixed price in autumn and still want one.'],
    actions: [{ kind: 'tokens', to: 'Winter maintenance crew', amount: 28_400 }],
  },
  {
    title: 'Lend a tenth of the treasury to feed buyers',
    body: 'Buyers prepay a year of data and often cannot. We would lend them up to 400,000 TIDE in total, for at most twelve months, against the feed contract itself: who does not pay back loses access.\n\nExpected return is six percent. Expected loss, by the working group’s own estimate, is two percent and could be five.',
    topic: 'treasury',
    lean: { treasury: 0.9, risk: 0.6 },
    appeal: -0.3,
    reasonsFor: [
      'Idle money loses value. This puts it behind our own product.',
      'The collateral is access to the feed, and they need the feed.',
    ],
    reasonsAgainst: [
      'We are a data cooperative, not a bank.',
      'A five percent loss eats the return of the good years.',
      'Nobody here has collected a debt across borders. I have.',
    ],
    actions: [{ kind: 'tokens', to: 'Buyer credit desk', amount: 400_000 }],
  },
  {
    title: 'Publish the books every quarter',
    body: 'A one-page statement every quarter: what came in, what went out, to whom, under which vote. The treasurer prepares it and any two members may question it in the open call.\n\nCost: 2,500 TIDE a quarter for the bookkeeper, paid here for one year.',
    topic: 'treasury',
    lean: { treasury: -0.4 },
    appeal: 1.6,
    reasonsFor: [
      'I can vote on a budget only when I can read the last one.',
      'Cheap, and overdue.',
    ],
    reasonsAgainst: ['The chain is the book. Write a script.'],
    actions: [{ kind: 'tokens', to: 'Bookkeeping cooperative', amount: 10_000 }],
  },
  {
    title: 'Buy a share of a fibre landing in Cabo Verde',
    body: 'The landing operator offers us a two percent share for 160 coins of the treasury. In return we get a permanent line for the Atlantic stations and a seat at the operators’ table.\n\nWe could also rent the same line for about 14 coins a year. Owning pays off after eleven years, if the cable lives that long.',
    topic: 'treasury',
    lean: { treasury: 1 },
    appeal: -0.7,
    reasonsFor: [
      'Ownership gives us a voice that no customer has.',
      'Rents rise. This one price is fixed.',
    ],
    reasonsAgainst: [
      'Eleven years to break even on a cable with a ten-year warranty.',
      'Rent it. We can decide again every year.',
    ],
    actions: [{ kind: 'coins', to: 'Landing operator', amount: 160 }],
  },
  {
    title: 'Hold a third of the treasury in coins instead of TIDE',
    body: 'Our costs are paid in coins, our savings are almost all TIDE. When the token fell by half last year, so did our runway.\n\nOver six months the desk would sell TIDE in equal weekly parts until a third of the treasury is coins. This vote sends the first part, 120,000 TIDE, to the desk’s account.',
    topic: 'treasury',
    lean: { treasury: -0.5, risk: -0.6 },
    appeal: 0.1,
    reasonsFor: [
      'Savings and costs should be in the same money.',
      'Weekly parts keep us honest about the price.',
    ],
    reasonsAgainst: [
      'Selling our own token every week tells the market what we think of it.',
      'Too late in the year and too mechanical.',
    ],
    actions: [{ kind: 'tokens', to: 'Diversification desk', amount: 120_000 }],
  },
  {
    title: 'Set aside 60 coins for emergency repairs',
    body: 'After a storm the first forty-eight hours decide whether a station is repaired or replaced. A vote takes eight days.\n\nThe emergency account holds at most 60 coins, needs four of seven signatures, and reports each use within a week. What it spends is refilled only by a new vote.',
    topic: 'treasury',
    lean: { treasury: 0.4, risk: -0.4 },
    appeal: 1.1,
    reasonsFor: [
      'A buoy adrift does not wait for a quorum.',
      'Capped, signed by four, reported. That is how it should look.',
    ],
    reasonsAgainst: [
      'Every emergency fund I have seen became a second budget.',
      'I would start with 20 and see.',
    ],
    actions: [{ kind: 'coins', to: 'Emergency repair account', amount: 60 }],
  },
  {
    title: 'Provide liquidity with 250,000 TIDE for one year',
    body: 'Large feed buyers need TIDE to pay fees and move the price by four percent when they buy it. With 250,000 TIDE in a market-making mandate the same purchase moves it by less than one.\n\nThe maker keeps nothing but a tenth of the earnings and returns the tokens after a year. Losses from price moves stay with us.',
    topic: 'treasury',
    lean: { treasury: 0.7, risk: 0.7 },
    appeal: -0.1,
    reasonsFor: [
      'Buyers told us this is why they pay with a competitor.',
      'A year, a cap and a report every week. Worth trying.',
    ],
    reasonsAgainst: [
      'We carry the losses and share the gains. The wrong way round.',
      'If buyers need TIDE only to pay fees, change the fee, not the market.',
    ],
    actions: [{ kind: 'tokens', to: 'Market-making mandate', amount: 250_000 }],
  },
  {
    title: 'Raise feed fees by eight percent',
    body: 'Fees have not moved in three years while parts and boats became a fifth more expensive. An increase of eight percent covers half of the gap.\n\nMembers of small fishing and farming cooperatives keep the old fee for two more years.',
    topic: 'treasury',
    lean: { treasury: -0.6, community: -0.4 },
    appeal: 0.2,
    reasonsFor: [
      'Half of the gap, with the small users spared. Fair.',
      'Costs rise whether we vote or not.',
    ],
    reasonsAgainst: [
      'Small users outside a cooperative pay the full increase.',
      'Grow the number of buyers instead of the price.',
    ],
    actions: [],
  },
  {
    title: 'Fund the station network for the coming year',
    body: 'The yearly budget of the network: 310,000 TIDE for spare parts, data lines and forty part-time operators, paid in one transfer and accounted for every quarter.\n\nIt is nine percent more than last year. Five percent are prices, four percent are twelve new stations in places where the nearest gauge is more than 200 km away.',
    topic: 'treasury',
    lean: { treasury: 0.5, community: 0.3 },
    appeal: 0.7,
    reasonsFor: [
      'This is what the treasury is for.',
      'Twelve stations where there is nothing within 200 km. Yes.',
    ],
    reasonsAgainst: [
      'Nine percent more in a year when fees did not grow.',
      'Split it: running costs now, new stations after the quarter.',
    ],
    actions: [{ kind: 'tokens', to: 'Station network account', amount: 310_000 }],
  },
]
