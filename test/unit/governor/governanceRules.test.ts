import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { proposalState, proposalStates } from '@mandate/governance/proposalState'
import { createChoices } from '../../support/createChoices.ts'
import { DaoRecord } from '../../support/DaoRecord.ts'
import { DaoWalk } from '../../support/DaoWalk.ts'
import { openTestDao, type TestDao, testParameters } from '../../support/openTestDao.ts'
import { walkedParameters } from '../../support/walkedRules.ts'

const votingPeriodSeconds = BigInt(walkedParameters.votingPeriodSeconds)
const seeds = [1, 2, 3, 4, 5, 6]
const steps = 120
const seen = new Set<string>()

/** The rules that the indexer and the web count with must say what the governor says, whatever happens. */
describe('governanceRules', () => {
  for (const seed of seeds) {
    test(`default, walk ${seed}`, async () => {
      const dao = await openTestDao(walkedParameters)
      const record = new DaoRecord(
        dao,
        testParameters.supply,
        await dao.governor.read.quorumDenominator(),
      )
      const walk = new DaoWalk(dao, record, createChoices(seed))
      await walk.begin()
      for (let step = 0; step < steps; step++) {
        const action = await walk.step()
        await record.catchUp()
        await assertSame(dao, record, `walk ${seed}, step ${step}: ${action}`)
      }
      for (const one of walk.seen) seen.add(one)
    })
  }

  test('behavior: the walks saw every state, and everything that moves a tally', () => {
    const reachable = proposalStates.filter((state) => state !== 'expired')
    const moves = [
      'extended',
      'a ballot reduced',
      'a split ballot reduced',
      'a ballot reduced on a topic',
      'a type or topic refused',
    ]
    assert.deepEqual([...seen].sort(), [...reachable, ...moves].sort())
  })
})

async function assertSame({ client, governor }: TestDao, record: DaoRecord, where: string) {
  const blockNumber = await client.getBlockNumber({ cacheTime: 0 })
  const now = BigInt(await governor.read.clock({ blockNumber }))
  for (const proposal of record.proposals.values()) {
    const facts = record.factsOf(proposal)
    const args = [proposal.id] as const
    const state = proposalStates[await governor.read.state(args, { blockNumber })]
    seen.add(`${state}`)
    if (facts.voteEnd > facts.voteStart + votingPeriodSeconds) seen.add('extended')
    assert.equal(proposalState(facts, now), state, `state, ${where}`)
    const [againstVotes, forVotes, abstainVotes] = await governor.read.proposalVotes(args, {
      blockNumber,
    })
    const { againstVotes: against, forVotes: for_, abstainVotes: abstain } = facts
    assert.deepEqual(
      [against, for_, abstain],
      [againstVotes, forVotes, abstainVotes],
      `tally, ${where}`,
    )
    assert.equal(
      facts.voteEnd,
      await governor.read.proposalDeadline(args, { blockNumber }),
      `end, ${where}`,
    )
    if (facts.voteStart >= now) continue
    const quorum = await governor.read.proposalQuorum(args, { blockNumber })
    assert.equal(facts.quorum, quorum, `quorum, ${where}`)
  }
}
