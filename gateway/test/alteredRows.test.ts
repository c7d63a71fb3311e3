import type { DaoConfig } from '@mandate/governance/dao'
import { epochSeconds } from '@mandate/governance/terms'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createActor, questionBytes, textDraft } from '../../indexer/test/support/createActor.ts'
import { deployDao, votingDelay } from '../../indexer/test/support/deployDao.ts'
import { startChain, type TestChain } from '../../indexer/test/support/startChain.ts'
import { type Difference, describeDifference } from '../src/reconciliation/Difference.ts'
import { leaveTimelock, liveInTimelock } from './support/liveInTimelock.ts'
import { type AlterableIndex, openAlterableIndex } from './support/openAlterableIndex.ts'

/** What somebody changes by hand, and what is said of it. */
const alterations: readonly (readonly [statement: string, said: RegExp])[] = [
  ['UPDATE ballot SET weight = weight + 1 WHERE NOT is_override', /the ballot on \d+ by 0x\w+ is/],
  [
    'UPDATE ballot SET for_share = 10000, against_share = 0 WHERE is_override',
    /the ballot on \d+ by 0x\w+, overriding is "0 against, 10000 for.* and "10000 against, 0 for/,
  ],
  ['UPDATE proposal SET for_votes = for_votes + 1', /the tally of proposal 1/],
  [
    'UPDATE proposal_payload SET payees = ARRAY[governor]',
    /the calls of proposal \d+ is "1 to .*, paying 0x\w+"/,
  ],
  ['UPDATE proposal SET quorum = quorum + 1', /the quorum of proposal 1/],
  ['UPDATE proposal SET vote_end = vote_end + 1', /the deadline of proposal 1/],
  ['UPDATE proposal SET canceled_at = 1', /the state of proposal 1 .* is canceled in the index/],
  [
    'UPDATE proposal SET topic_number = 2',
    /the classification of proposal 1 .* type 1, topic 2.* and type 1, topic 1/,
  ],
  [
    'UPDATE proposal_type SET approval_threshold = 5001 WHERE number = 1',
    /the rules of proposal type 1 is .*5001 in the index and .*6667 on the chain/,
  ],
  [
    "UPDATE proposal_type SET name = 'Light' WHERE number = 1",
    /the name of proposal type 1 is Light/,
  ],
  ["UPDATE topic SET name = 'Grants' WHERE number = 1", /the name of topic 1 is Grants/],
  [
    'UPDATE action_rule SET types = 1',
    /the types that calls of 0x00000000 on 0x0{40} may carry is 1/,
  ],
  [
    'UPDATE action_rule SET topics = 7',
    /the topics that calls of 0x00000000 on 0x0{40} may carry is 7/,
  ],
  ['UPDATE account SET voting_power = voting_power + 1', /the voting power of 0x/],
  ['UPDATE account SET balance = balance + 1', /the balance of 0x/],
  ['UPDATE account SET delegate = token WHERE has_parts', /the delegate of 0x/],
  ['UPDATE topic_power SET difference = difference + 1', /the difference that topic 1 makes to/],
  [
    'UPDATE delegation SET share = share + 1 WHERE topic = 0 AND position > 0',
    /the delegation of 0x\w+ on topic 0 is .*4001/,
  ],
  [
    'UPDATE delegation SET delegate = delegator WHERE topic = 1',
    /the delegation of 0x\w+ on topic 1 is 10000 to/,
  ],
  [
    'UPDATE power_event SET after = after + 1 WHERE topic = 0',
    /the change of voting power at log \d+-\d+ is "0x\w+ on topic 0: /,
  ],
  [
    'UPDATE power_event SET after = after + 1 WHERE topic = 1',
    /the change of voting power at log \d+-\d+ is "0x\w+ on topic 1: /,
  ],
  [
    'UPDATE delegation_event SET ends_at = NULL WHERE topic = 0 AND ends_at IS NOT NULL',
    /the change of delegation at log \d+-\d+ is .* on the chain/,
  ],
  ['UPDATE dao SET voting_period = 1', /the voting period is 1 in the index/],
  ['UPDATE dao SET holder_count = 99', /the holderCount of the DAO is 99/],
  ['UPDATE dao SET proposal_count = 99', /the proposalCount of the DAO is 99/],
  ['UPDATE dao SET ballot_count = 99', /the ballotCount of the DAO is 99/],
  ['UPDATE dao SET delegate_count = 99', /the delegateCount of the DAO is 99/],
  ['UPDATE dao SET delegated_votes = 99', /the delegatedVotes of the DAO is 99 in the index/],
  ['UPDATE dao SET latest_snapshot = 99', /the latestSnapshot of the DAO is 99 in the index/],
  [
    "UPDATE ballot SET reason = 'With mine.' WHERE is_override",
    /the ballot on \d+ by 0x\w+, overriding is .*With mine.* and .*Not with mine/,
  ],
  [
    "UPDATE ballot SET choice = 'abstain' WHERE is_override",
    /the ballot on \d+ by 0x\w+, overriding is .*as abstain.* and .*as against/,
  ],
  [
    'UPDATE proposal SET override_count = 0, for_count = 7',
    /the count of ballots on proposal \d+ is "0 against, 7 for, .* of 1, 0 overrides" in .* 1 for, .* of 1, 1 overrides/,
  ],
  [
    'UPDATE proposal SET is_passing = NOT is_passing',
    /the outcome if voting ended now of proposal 1 \(\d+\) is \w+ing in the index/,
  ],
  [
    'UPDATE proposal SET executed_at = executed_at + 1',
    /: proposal \d+ is "number 2 by 0x\w+, created at \d+, .*, executed at \d+, canceled/,
  ],
  [
    'UPDATE proposal SET proposer = governor WHERE number = 1',
    /: proposal \d+ is "number 1 by 0x\w+, created/,
  ],
  [
    "UPDATE proposal SET title = 'Hold me', body = 'Not to it' WHERE number = 1",
    /the text of proposal \d+ is ""Hold me", "Not to it", from "# Hold me to it"/,
  ],
  [
    "UPDATE proposal_payload SET calldatas = array['0x12']",
    /the calls of proposal \d+ is "1 to 0x0{40} with hash/,
  ],
  ...['created', 'extended', 'queued', 'executed', 'canceled'].map(
    (kind) =>
      [
        `UPDATE proposal_event SET account = governor WHERE kind = '${kind}'`,
        new RegExp(
          `the step of proposal \\d+ at log \\d+-\\d+ is "${kind} by 0x\\w+ at \\d+.* and "${kind}`,
        ),
      ] as const,
  ),
  [
    'UPDATE timelock_operation SET executable_at = executable_at + 1',
    /the timelock operation 0x\w{64} is "scheduled at \d+ in 0x\w+ for proposal/,
  ],
  [
    'UPDATE timelock_operation SET executed_at = NULL',
    /the state of the timelock operation 0x\w{64} is executable at \d+ in the index and executed/,
  ],
  [
    'UPDATE account SET delegator_count = delegator_count + 1',
    /what is counted of account 0x\w{40} is "2 delegators, .* "1 delegators/,
  ],
  [
    'UPDATE account SET ballot_count = 70',
    /what is counted of account 0x\w{40} is ".*, 70 ballots/,
  ],
  [
    'UPDATE account SET proposal_count = 80',
    /what is counted of account 0x\w{40} is ".*, 80 proposals/,
  ],
  [
    'UPDATE account SET has_parts = NOT has_parts',
    /what is counted of account 0x\w{40} is ".*, no parts,.* and .*, parts,/,
  ],
  [
    "UPDATE account SET has_statement = FALSE, name = 'Eve'",
    /what is counted of account 0x\w{40} is ".*no statement, "Eve""/,
  ],
  [
    "UPDATE profile SET statement = 'I do not vote.'",
    /the statement of 0x\w{40} is ""Ann\uFFFD": "I do not vote." at \d+" of block \d+, .*I vote with care/,
  ],
  [
    "UPDATE stance SET choice = 'abstain' WHERE question = 'fees'",
    /the stance of 0x\w{40} on 0x66656573/,
  ],
  [
    "UPDATE stance SET question = 'tolls' WHERE question LIKE '0xff%'",
    /the stance of 0x\w{40} on 0xf{64} is missing/,
  ],
]

const title = 'rows that somebody altered'

if (inject('postgresUrl') === null) describe.skip(`${title} (PostgreSQL is not installed here)`)
else {
  describe(title, () => {
    let chain: TestChain
    let dao: DaoConfig
    let index: AlterableIndex
    let differences: readonly Difference[]

    beforeAll(async () => {
      chain = await startChain()
      dao = await deployDao(chain, 'assembly')
      const sister = await deployDao(chain, 'sister', dao)
      await live(sister)
      index = await openAlterableIndex({ chain, daos: [dao, sister] })
      expect((await index.verify(dao)).map(describeDifference)).toEqual([])
      expect((await index.verify(sister)).map(describeDifference)).toEqual([])
      await index.alter(alterations.map(([statement]) => statement))
      differences = await index.verify(dao)
    })

    afterAll(async () => {
      await index?.stop()
      await chain?.stop()
    })

    /**
     * A proposal with a type and a topic, a split with an end, a topic's delegation, a ballot and its override; what is
     * told of oneself; and what may become of a proposal in the timelock and past it.
     */
    async function live(sister: DaoConfig): Promise<void> {
      const [ann, bob, cem, dia] = [0, 2, 3, 4].map((index) => createActor(chain, dao, index))
      if (!ann || !bob || !cem || !dia) throw new Error('The chain has too few accounts.')
      await ann.delegatesTo(ann.address)
      await ann.gives(bob.address, 1_000n)
      const endsAt = Number(((await chain.now()) / epochSeconds + 3n) * epochSeconds)
      const halves = [
        { delegate: dia.address, basisPoints: 6_000 },
        { delegate: cem.address, basisPoints: 4_000 },
      ]
      await bob.delegates(
        { topic: 0, endsAt, shares: halves },
        { topic: 1, endsAt: 0, shares: [{ delegate: ann.address, basisPoints: 10_000 }] },
      )
      const proposalId = await ann.proposesUnder(
        { proposalType: 1, topic: 1 },
        textDraft('# Hold me to it'),
      )
      await chain.mineAt((await chain.now()) + votingDelay + 1n)
      await ann.votes(proposalId, 'for')
      await bob.overrides(proposalId, 'against', 'Not with mine.')
      await ann.publishes('Ann', 'I vote.')
      await ann.publishes('Ann\u0000', `I vote with care${', and with more'.repeat(9)}.`)
      await bob.declares([
        { question: questionBytes('fees'), choice: 1 },
        { question: `0x${'ff'.repeat(32)}`, choice: 0 },
      ])
      // What accounts do in another DAO of their token counts for them.
      const elsewhere = createActor(chain, sister, 0)
      const otherId = await elsewhere.proposes(textDraft('# Elsewhere'))
      await chain.mineAt((await chain.now()) + votingDelay + 1n)
      await elsewhere.votes(otherId, 'abstain')
      await liveInTimelock({ chain, dao })
      await leaveTimelock({ chain, dao: sister })
    }

    test.each(alterations)('behavior: %s is named', (_, said) => {
      const found = differences.map(describeDifference).filter((sentence) => said.test(sentence))
      expect(found).not.toEqual([])
    })

    test('behavior: the earliest comes first, with block and transaction', () => {
      const blocks = differences.flatMap(({ place }) => (place === null ? [] : [place.block]))
      expect(blocks.length).toBeGreaterThan(alterations.length)
      expect(differences[0]?.place).toMatchObject({
        block: blocks.toSorted((one, other) => Number(one - other))[0],
        transaction: expect.stringMatching(/^0x[0-9a-f]{64}$/),
      })
    })
  })
}
