import type { DaoConfig } from '@mandate/governance/dao'
import { epochSeconds } from '@mandate/governance/terms'
import pg from 'pg'
import pino from 'pino'
import { createPublicClient, http } from 'viem'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createActor, textDraft } from '../../indexer/test/support/createActor.ts'
import { createTestDatabase } from '../../indexer/test/support/createTestDatabase.ts'
import { deployDao, votingDelay } from '../../indexer/test/support/deployDao.ts'
import { startChain, type TestChain } from '../../indexer/test/support/startChain.ts'
import { startIndexer, type TestIndexer } from '../../indexer/test/support/startIndexer.ts'
import { createIndexerClient } from '../src/indexer/createIndexerClient.ts'
import { type Difference, describeDifference } from '../src/reconciliation/Difference.ts'
import { verifyDao } from '../src/reconciliation/verifyDao.ts'

/** What somebody changes by hand, and what is said of it. */
const alterations: readonly [statement: string, said: RegExp][] = [
  ['UPDATE ballot SET weight = weight + 1 WHERE NOT is_override', /the ballot on \d+ by 0x\w+ is/],
  [
    'UPDATE ballot SET for_share = 10000, against_share = 0 WHERE is_override',
    /the ballot on \d+ by 0x\w+, overriding is "0 against, 10000 for.* and "10000 against, 0 for/,
  ],
  ['UPDATE proposal SET for_votes = for_votes + 1', /the tally of proposal 1/],
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
]

const title = 'rows that somebody altered'

if (inject('postgresUrl') === null) describe.skip(`${title} (PostgreSQL is not installed here)`)
else {
  describe(title, () => {
    let chain: TestChain
    let dao: DaoConfig
    let indexer: TestIndexer
    let differences: readonly Difference[]

    beforeAll(async () => {
      chain = await startChain()
      dao = await deployDao(chain, 'assembly')
      await live()
      const databaseUrl = await createTestDatabase()
      indexer = await startIndexer({ daos: [dao], databaseUrl })
      await indexer.reaches(await chain.client.getBlockNumber())
      expect(await verify()).toEqual([])
      const database = new pg.Client(databaseUrl)
      await database.connect()
      // Past the engine's triggers, as a fault in a disk or a restored backup would.
      await database.query('SET session_replication_role = replica; SET search_path TO mandate')
      for (const [statement] of alterations) await database.query(statement)
      await database.end()
      differences = await verify()
    })

    afterAll(async () => {
      await indexer?.stop()
      await chain?.stop()
    })

    /** A proposal with a type and a topic, a split with an end, a topic's delegation, a ballot and its override. */
    async function live(): Promise<void> {
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
    }

    async function verify(): Promise<readonly Difference[]> {
      const log = pino({ level: 'silent' })
      const askIndexer = createIndexerClient({ indexerUrl: indexer.url, log })
      const client = createPublicClient({ transport: http(chain.url), cacheTime: 0 })
      const indexedChain = { chainId: chain.id, askIndexer, client }
      return (await verifyDao(indexedChain, dao, BigInt(dao.startBlock))).differences
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
