import type { Clock } from '@mandate/governance/clock'
import { index, onchainTable, primaryKey, relations } from 'ponder'

// Every key starts with the chain: one database may serve several. Addresses are lower case, times are seconds (those
// that say so are on the DAO's clock, which may count blocks), amounts are token units. Tallies and counters are kept in
// the rows, so that no reader has to count. A row that ballots or delegations change holds no list: the engine copies it
// at every change, and a row without lists far faster.

/** A DAO: its contracts, its settings, and what it counts. */
export const dao = onchainTable(
  'dao',
  (t) => ({
    chainId: t.integer().notNull(),
    governor: t.hex().notNull(),
    slug: t.text().notNull(),
    name: t.text().notNull(),
    token: t.hex().notNull(),
    treasury: t.hex().notNull(),
    registry: t.hex(),
    tokenName: t.text().notNull(),
    tokenSymbol: t.text().notNull(),
    tokenDecimals: t.integer().notNull(),
    /** How the clock of token and governor counts (ERC-6372). */
    clockMode: t.text().notNull(),
    /** timestamp: timepoints are seconds; blocknumber: they are blocks. */
    clock: t.text().$type<Clock>().notNull(),
    /** What its contracts can do beyond the least that every Governor can, as found on the chain: names between spaces. */
    capabilities: t.text().notNull(),
    /** Voting units in existence. */
    totalSupply: t.bigint().notNull(),
    /** Time between a proposal and its snapshot, on its clock. */
    votingDelay: t.bigint().notNull(),
    /** Time from the snapshot to the end of voting, on its clock. */
    votingPeriod: t.bigint().notNull(),
    /** Voting power needed to propose. */
    proposalThreshold: t.bigint().notNull(),
    /** Share of the supply at the snapshot that must vote For or Abstain, over `quorumDenominator`; 0: it is no share. */
    quorumNumerator: t.bigint().notNull(),
    quorumDenominator: t.bigint().notNull(),
    /** Least seconds between queueing and execution. */
    timelockDelay: t.bigint().notNull(),
    /** Time that voting stays open after the quorum is reached late, on its clock. */
    lateQuorumExtension: t.bigint().notNull(),
    /** Null: there is none, so a proposer may cancel its own proposal until it is executed. */
    guardian: t.hex(),
    /** The last snapshot among its proposals: a later change of the supply concerns none of them. */
    latestSnapshot: t.bigint().notNull(),
    proposalCount: t.integer().notNull(),
    ballotCount: t.integer().notNull(),
    /** Accounts with a balance. */
    holderCount: t.integer().notNull(),
    /** Accounts with voting power. */
    delegateCount: t.integer().notNull(),
    /** Sum of all voting power. */
    delegatedVotes: t.bigint().notNull(),
    /** The first time at which a delegation of its token may end; null: none has an end. */
    nextEnd: t.bigint(),
  }),
  (t) => ({ pk: primaryKey({ columns: [t.chainId, t.governor] }) }),
)

/** What a DAO votes on, with its tally. */
export const proposal = onchainTable(
  'proposal',
  (t) => ({
    chainId: t.integer().notNull(),
    governor: t.hex().notNull(),
    proposalId: t.bigint().notNull(),
    /** 1 for the DAO's first proposal, in the order of creation. */
    number: t.integer().notNull(),
    proposer: t.hex().notNull(),
    title: t.text().notNull(),
    body: t.text().notNull(),
    /** The text as it was submitted; what a database cannot hold is replaced by U+FFFD. */
    description: t.text().notNull(),
    /** Hash of the description's bytes, also of those that are no text: `queue`, `execute` and `cancel` want it. */
    descriptionHash: t.hex().notNull(),
    /** Executing it can change nothing. */
    isTextOnly: t.boolean().notNull(),
    /** Id of one of the DAO's topics; null: none was named. */
    topic: t.text(),
    /** Who sorted it under its topic, in the DAO's file of labels; null: its text or its governor names the topic. */
    topicLabelledBy: t.text(),
    /** When, as `2026-11-28`. */
    topicLabelledOn: t.text(),
    /** The words of its title that the label goes by; null: the label names this proposal. */
    topicLabelledFor: t.text(),
    /** The governor's number of the topic, whose delegates weigh; 0: none, so the default delegates weigh. */
    topicNumber: t.integer().notNull(),
    /** The governor's number of the rules it follows; null: the governor knows no types. */
    proposalType: t.integer(),
    createdAt: t.bigint().notNull(),
    createdBlock: t.bigint().notNull(),
    createdTransaction: t.hex().notNull(),
    /** What `voteStart` and `voteEnd` count: timestamp (seconds) or blocknumber. */
    clock: t.text().$type<Clock>().notNull(),
    /** Snapshot: voting power is read here, and voting opens after it. */
    voteStart: t.bigint().notNull(),
    /** Deadline, moved when the quorum is reached late. */
    voteEnd: t.bigint().notNull(),
    /** Voting power that must take part. */
    quorum: t.bigint().notNull(),
    /** Share of the supply at the snapshot, in basis points, frozen by its type; null: the DAO's, at the snapshot. */
    quorumBasisPoints: t.integer(),
    /** Basis points of For and Against that For must exceed. */
    approvalThreshold: t.integer().notNull(),
    /** Quorum reached and the share of For exceeded: the outcome if voting ended now. */
    isPassing: t.boolean().notNull(),
    forVotes: t.bigint().notNull(),
    againstVotes: t.bigint().notNull(),
    abstainVotes: t.bigint().notNull(),
    forCount: t.integer().notNull(),
    againstCount: t.integer().notNull(),
    abstainCount: t.integer().notNull(),
    /** Ballots that divide their weight over the sides. */
    splitCount: t.integer().notNull(),
    /** Ballots of voters and delegates, whole and split; overrides are counted apart. */
    ballotCount: t.integer().notNull(),
    /** Delegators who took their units back and voted themselves. */
    overrideCount: t.integer().notNull(),
    canceledAt: t.bigint(),
    queuedAt: t.bigint(),
    /** From when a queued proposal may be executed. */
    executableAt: t.bigint(),
    executedAt: t.bigint(),
  }),
  (t) => ({
    pk: primaryKey({ columns: [t.chainId, t.governor, t.proposalId] }),
    byCreation: index().on(t.chainId, t.governor, t.number),
    byVoteEnd: index().on(t.chainId, t.governor, t.voteEnd, t.proposalId),
  }),
)

/** What a proposal calls when it is executed: three lists of one length. It never changes. */
export const proposalPayload = onchainTable(
  'proposal_payload',
  (t) => ({
    chainId: t.integer().notNull(),
    governor: t.hex().notNull(),
    proposalId: t.bigint().notNull(),
    targets: t.hex().array().notNull(),
    values: t.bigint().array().notNull(),
    calldatas: t.hex().array().notNull(),
    /** Whom the calls pay: receivers of the native currency and of ERC-20 transfers, each once. Calls within calls of a governor, a timelock, a Safe or `multicall` are read. */
    payees: t.hex().array().notNull(),
  }),
  (t) => ({ pk: primaryKey({ columns: [t.chainId, t.governor, t.proposalId] }) }),
)

/** One step in a proposal's life. */
export const proposalEvent = onchainTable(
  'proposal_event',
  (t) => ({
    chainId: t.integer().notNull(),
    block: t.bigint().notNull(),
    logIndex: t.integer().notNull(),
    governor: t.hex().notNull(),
    proposalId: t.bigint().notNull(),
    /** created, extended, queued, executed or canceled. */
    kind: t.text().notNull(),
    timestamp: t.bigint().notNull(),
    transaction: t.hex().notNull(),
    account: t.hex().notNull(),
    /** The new deadline of `extended`, the earliest execution of `queued`. */
    dueAt: t.bigint(),
  }),
  (t) => ({
    // One log may end several proposals: a governor that moves to another timelock leaves all that waits behind.
    pk: primaryKey({ columns: [t.chainId, t.block, t.logIndex, t.proposalId] }),
    byProposal: index().on(t.chainId, t.governor, t.proposalId, t.block),
  }),
)

/** One account's choice on a proposal, with its reason; an override of its delegates is a second one. */
export const ballot = onchainTable(
  'ballot',
  (t) => ({
    chainId: t.integer().notNull(),
    governor: t.hex().notNull(),
    proposalId: t.bigint().notNull(),
    voter: t.hex().notNull(),
    /** Cast by a delegator with units that others held, in their stead. */
    isOverride: t.boolean().notNull(),
    /** for, against, abstain, or split: then the shares tell. */
    choice: t.text().notNull(),
    /** Shares of the weight in basis points; 10,000 on one side unless it is split. Of votes named one by one: rounded. */
    forShare: t.integer().notNull(),
    againstShare: t.integer().notNull(),
    abstainShare: t.integer().notNull(),
    /** What it weighs: less than when it was cast once delegators overrode it. */
    weight: t.bigint().notNull(),
    /** Where a governor takes a ballot in parts, the sum of them. */
    castWeight: t.bigint().notNull(),
    reason: t.text().notNull(),
    castAt: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (t) => ({
    pk: primaryKey({ columns: [t.chainId, t.governor, t.proposalId, t.voter, t.isOverride] }),
    byWeight: index().on(t.chainId, t.governor, t.proposalId, t.weight, t.voter),
    byVoter: index().on(t.chainId, t.governor, t.voter, t.castAt, t.proposalId),
  }),
)

/** Who holds the token, delegates, is delegated to, votes or proposes. */
export const account = onchainTable(
  'account',
  (t) => ({
    chainId: t.integer().notNull(),
    token: t.hex().notNull(),
    address: t.hex().notNull(),
    balance: t.bigint().notNull(),
    /** What it may cast by default, its delegators' units included. */
    votingPower: t.bigint().notNull(),
    /** The first delegate of its default delegation; null: nobody, so the balance weighs nothing there. */
    delegate: t.hex(),
    /** Its delegations are more than one whole default without an end. */
    hasParts: t.boolean().notNull(),
    /** Other accounts that delegate to this one, on any topic. */
    delegatorCount: t.integer().notNull(),
    /** Proposals that it cast a ballot on, in all DAOs of this token that are indexed. */
    ballotCount: t.integer().notNull(),
    /** Proposals that it made, in all DAOs of this token that are indexed. */
    proposalCount: t.integer().notNull(),
    /** In any DAO of this token, in seconds. Null: never. */
    lastBallotAt: t.bigint(),
    /** The first snapshot at which it could vote, on the token's clock: it had voting power by default, or voted. Null: never. */
    couldVoteFrom: t.bigint(),
    name: t.text(),
    hasStatement: t.boolean().notNull(),
  }),
  (t) => ({
    pk: primaryKey({ columns: [t.chainId, t.token, t.address] }),
    byPower: index().on(t.chainId, t.token, t.votingPower, t.address),
    byBallots: index().on(t.chainId, t.token, t.ballotCount, t.address),
  }),
)

/** One delegate's part of a delegator's standing instruction for a topic. */
export const delegation = onchainTable(
  'delegation',
  (t) => ({
    chainId: t.integer().notNull(),
    token: t.hex().notNull(),
    delegator: t.hex().notNull(),
    /** 0: the default, which counts wherever no topic has a delegation of its own. */
    topic: t.integer().notNull(),
    /** Its place among the delegates: 0 is the first, who also holds what rounding leaves. */
    position: t.integer().notNull(),
    delegate: t.hex().notNull(),
    /** Basis points of the delegator's units. */
    share: t.integer().notNull(),
    /** From when on it counts no more; null: it has no end. Its row goes within seconds of its end. */
    endsAt: t.bigint(),
    since: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (t) => ({
    // Not by delegate: who moves a delegation changes a row, and the engine deletes a row far more slowly.
    pk: primaryKey({ columns: [t.chainId, t.token, t.delegator, t.topic, t.position] }),
    byDelegate: index().on(t.chainId, t.token, t.delegate, t.since, t.delegator),
    byEnd: index().on(t.chainId, t.token, t.endsAt),
  }),
)

/** One change of a delegator's instruction. */
export const delegationEvent = onchainTable(
  'delegation_event',
  (t) => ({
    chainId: t.integer().notNull(),
    block: t.bigint().notNull(),
    logIndex: t.integer().notNull(),
    token: t.hex().notNull(),
    delegator: t.hex().notNull(),
    topic: t.integer().notNull(),
    /** The first delegate before; null: it was delegated to nobody. */
    fromDelegate: t.hex(),
    /** The first delegate from then on; null: nobody. */
    toDelegate: t.hex(),
    /** All delegates from then on, and the share of each in basis points. */
    delegates: t.hex().array().notNull(),
    shares: t.integer().array().notNull(),
    /** From when on it counts no more; null: it has no end. */
    endsAt: t.bigint(),
    /** The delegator's balance when it changed. */
    balance: t.bigint().notNull(),
    timestamp: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (t) => ({
    pk: primaryKey({ columns: [t.chainId, t.block, t.logIndex] }),
    byDelegator: index().on(t.chainId, t.token, t.delegator, t.block),
    byToDelegate: index().on(t.chainId, t.token, t.toDelegate, t.block),
    byFromDelegate: index().on(t.chainId, t.token, t.fromDelegate, t.block),
  }),
)

/** What an account may cast on a topic beyond its default voting power; negative where it may cast less. */
export const topicPower = onchainTable(
  'topic_power',
  (t) => ({
    chainId: t.integer().notNull(),
    token: t.hex().notNull(),
    account: t.hex().notNull(),
    topic: t.integer().notNull(),
    /** Voting power on the topic minus the default one. */
    difference: t.bigint().notNull(),
  }),
  (t) => ({ pk: primaryKey({ columns: [t.chainId, t.token, t.account, t.topic] }) }),
)

/** One change of an account's voting power, by default or on a topic. */
export const powerEvent = onchainTable(
  'power_event',
  (t) => ({
    chainId: t.integer().notNull(),
    /** Where it was read; a delegation's end is read in a block after it. */
    block: t.bigint().notNull(),
    /** Negative: delegations ended, which no log tells; they precede what the block's logs tell. */
    logIndex: t.integer().notNull(),
    token: t.hex().notNull(),
    account: t.hex().notNull(),
    /** 0: power by default; another: what the account may cast on that topic beyond it, negative where it is less. */
    topic: t.integer().notNull(),
    before: t.bigint().notNull(),
    after: t.bigint().notNull(),
    timestamp: t.bigint().notNull(),
    /** Hash of the transaction that did it; null: a delegation ended, which no transaction tells. */
    transaction: t.hex(),
  }),
  (t) => ({
    pk: primaryKey({ columns: [t.chainId, t.token, t.block, t.logIndex] }),
    byAccount: index().on(t.chainId, t.token, t.account, t.topic, t.timestamp, t.block, t.logIndex),
  }),
)

/** A rule set that proposals may follow. Proposals keep the rules they were made with. */
export const proposalType = onchainTable(
  'proposal_type',
  (t) => ({
    chainId: t.integer().notNull(),
    governor: t.hex().notNull(),
    /** 0: the default, which consists of the governor's own settings. */
    number: t.integer().notNull(),
    name: t.text().notNull(),
    votingDelay: t.bigint().notNull(),
    votingPeriod: t.bigint().notNull(),
    /** Least seconds between queueing and execution; the timelock's own minimum holds in any case. */
    executionDelay: t.bigint().notNull(),
    quorumBasisPoints: t.integer().notNull(),
    /** Basis points of For and Against that For must exceed. */
    approvalThreshold: t.integer().notNull(),
  }),
  (t) => ({ pk: primaryKey({ columns: [t.chainId, t.governor, t.number] }) }),
)

/** A topic that a governor knows: 1 to 16. */
export const topic = onchainTable(
  'topic',
  (t) => ({
    chainId: t.integer().notNull(),
    governor: t.hex().notNull(),
    number: t.integer().notNull(),
    name: t.text().notNull(),
  }),
  (t) => ({ pk: primaryKey({ columns: [t.chainId, t.governor, t.number] }) }),
)

/** What proposals with a certain call may carry. A call without a row may carry topic 0 and type 0 alone. */
export const actionRule = onchainTable(
  'action_rule',
  (t) => ({
    chainId: t.integer().notNull(),
    governor: t.hex().notNull(),
    target: t.hex().notNull(),
    selector: t.hex().notNull(),
    /** Bit n: topic n. 0: topic 0 alone. */
    topics: t.integer().notNull(),
    /** Bit n: type n. 0: type 0 alone. */
    types: t.integer().notNull(),
  }),
  (t) => ({ pk: primaryKey({ columns: [t.chainId, t.governor, t.target, t.selector] }) }),
)

/** What a delegate writes about itself, in its latest version. */
export const profile = onchainTable(
  'profile',
  (t) => ({
    chainId: t.integer().notNull(),
    registry: t.hex().notNull(),
    address: t.hex().notNull(),
    name: t.text().notNull(),
    statement: t.text().notNull(),
    updatedAt: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (t) => ({ pk: primaryKey({ columns: [t.chainId, t.registry, t.address] }) }),
)

/** A delegate's latest answer to a question. */
export const stance = onchainTable(
  'stance',
  (t) => ({
    chainId: t.integer().notNull(),
    registry: t.hex().notNull(),
    delegate: t.hex().notNull(),
    /** The questionnaire's id of the statement. */
    question: t.text().notNull(),
    choice: t.text().notNull(),
    declaredAt: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (t) => ({ pk: primaryKey({ columns: [t.chainId, t.registry, t.delegate, t.question] }) }),
)

/** What waits, waited or was done in a treasury. */
export const timelockOperation = onchainTable(
  'timelock_operation',
  (t) => ({
    chainId: t.integer().notNull(),
    treasury: t.hex().notNull(),
    id: t.hex().notNull(),
    /** The proposal that queued it and still answers for it; null: scheduled directly, or settled. */
    governor: t.hex(),
    proposalId: t.bigint(),
    scheduledAt: t.bigint().notNull(),
    executableAt: t.bigint().notNull(),
    executedAt: t.bigint(),
    canceledAt: t.bigint(),
    transaction: t.hex().notNull(),
  }),
  (t) => ({ pk: primaryKey({ columns: [t.chainId, t.treasury, t.id] }) }),
)

/** A word for the rows of one table and chain, another one whenever they change: what is kept of them may be compared. */
export const revision = onchainTable(
  'revision',
  (t) => ({
    chainId: t.integer().notNull(),
    /** The table, as the API names its rows. */
    subject: t.text().notNull(),
    word: t.text().notNull(),
  }),
  (t) => ({ pk: primaryKey({ columns: [t.chainId, t.subject] }) }),
)

export const proposalRelations = relations(proposal, ({ one, many }) => ({
  payload: one(proposalPayload, {
    fields: [proposal.chainId, proposal.governor, proposal.proposalId],
    references: [proposalPayload.chainId, proposalPayload.governor, proposalPayload.proposalId],
  }),
  events: many(proposalEvent),
  ballots: many(ballot),
}))

export const proposalEventRelations = relations(proposalEvent, ({ one }) => ({
  proposal: one(proposal, {
    fields: [proposalEvent.chainId, proposalEvent.governor, proposalEvent.proposalId],
    references: [proposal.chainId, proposal.governor, proposal.proposalId],
  }),
}))

export const ballotRelations = relations(ballot, ({ one }) => ({
  proposal: one(proposal, {
    fields: [ballot.chainId, ballot.governor, ballot.proposalId],
    references: [proposal.chainId, proposal.governor, proposal.proposalId],
  }),
}))

export const delegationRelations = relations(delegation, ({ one }) => ({
  delegatorAccount: one(account, {
    fields: [delegation.chainId, delegation.token, delegation.delegator],
    references: [account.chainId, account.token, account.address],
  }),
  delegateAccount: one(account, {
    fields: [delegation.chainId, delegation.token, delegation.delegate],
    references: [account.chainId, account.token, account.address],
  }),
}))
