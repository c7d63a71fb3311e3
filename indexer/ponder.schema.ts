import { index, onchainTable, primaryKey, relations } from 'ponder'

// Every key starts with the chain: one database may serve several. Addresses are lower case, times are seconds on the
// token's clock, amounts are token units. Tallies and counters are kept in the rows, so that no reader has to count.

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
    /** Voting units in existence. */
    totalSupply: t.bigint().notNull(),
    /** Seconds between a proposal and its snapshot. */
    votingDelay: t.bigint().notNull(),
    /** Seconds from the snapshot to the end of voting. */
    votingPeriod: t.bigint().notNull(),
    /** Voting power needed to propose. */
    proposalThreshold: t.bigint().notNull(),
    /** Share of the supply at the snapshot that must vote For or Abstain, over `quorumDenominator`. */
    quorumNumerator: t.bigint().notNull(),
    quorumDenominator: t.bigint().notNull(),
    /** Least seconds between queueing and execution. */
    timelockDelay: t.bigint().notNull(),
    /** Seconds that voting stays open after the quorum is reached late. */
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
    targets: t.hex().array().notNull(),
    values: t.bigint().array().notNull(),
    calldatas: t.hex().array().notNull(),
    /** Executing it can change nothing. */
    isTextOnly: t.boolean().notNull(),
    /** Id of one of the DAO's topics; null: none was named. */
    topic: t.text(),
    createdAt: t.bigint().notNull(),
    createdBlock: t.bigint().notNull(),
    createdTransaction: t.hex().notNull(),
    /** Snapshot: voting power is read here, and voting opens after it. */
    voteStart: t.bigint().notNull(),
    /** Deadline, moved when the quorum is reached late. */
    voteEnd: t.bigint().notNull(),
    /** Voting power that must take part. */
    quorum: t.bigint().notNull(),
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
    ballotCount: t.integer().notNull(),
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

/** One account's choice on one proposal, with its reason. */
export const ballot = onchainTable(
  'ballot',
  (t) => ({
    chainId: t.integer().notNull(),
    governor: t.hex().notNull(),
    proposalId: t.bigint().notNull(),
    voter: t.hex().notNull(),
    /** for, against or abstain. */
    choice: t.text().notNull(),
    weight: t.bigint().notNull(),
    reason: t.text().notNull(),
    castAt: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (t) => ({
    pk: primaryKey({ columns: [t.chainId, t.governor, t.proposalId, t.voter] }),
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
    votingPower: t.bigint().notNull(),
    /** Null: delegated to nobody, so the balance weighs nothing. */
    delegate: t.hex(),
    /** Other accounts that delegate to this one. */
    delegatorCount: t.integer().notNull(),
    ballotCount: t.integer().notNull(),
    proposalCount: t.integer().notNull(),
    lastBallotAt: t.bigint(),
    name: t.text(),
    hasStatement: t.boolean().notNull(),
  }),
  (t) => ({
    pk: primaryKey({ columns: [t.chainId, t.token, t.address] }),
    byPower: index().on(t.chainId, t.token, t.votingPower, t.address),
    byBallots: index().on(t.chainId, t.token, t.ballotCount, t.address),
  }),
)

/** One delegator's standing instruction. */
export const delegation = onchainTable(
  'delegation',
  (t) => ({
    chainId: t.integer().notNull(),
    token: t.hex().notNull(),
    delegator: t.hex().notNull(),
    delegate: t.hex().notNull(),
    /** Basis points of the delegator's units. */
    share: t.integer().notNull(),
    since: t.bigint().notNull(),
    block: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (t) => ({
    pk: primaryKey({ columns: [t.chainId, t.token, t.delegator, t.delegate] }),
    byDelegate: index().on(t.chainId, t.token, t.delegate, t.since, t.delegator),
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
    /** Null: was delegated to nobody. */
    fromDelegate: t.hex(),
    toDelegate: t.hex(),
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

/** One change of an account's voting power. */
export const powerEvent = onchainTable(
  'power_event',
  (t) => ({
    chainId: t.integer().notNull(),
    block: t.bigint().notNull(),
    logIndex: t.integer().notNull(),
    token: t.hex().notNull(),
    account: t.hex().notNull(),
    before: t.bigint().notNull(),
    after: t.bigint().notNull(),
    timestamp: t.bigint().notNull(),
    transaction: t.hex().notNull(),
  }),
  (t) => ({
    pk: primaryKey({ columns: [t.chainId, t.block, t.logIndex] }),
    byAccount: index().on(t.chainId, t.token, t.account, t.timestamp, t.block, t.logIndex),
  }),
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

export const proposalRelations = relations(proposal, ({ many }) => ({
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
