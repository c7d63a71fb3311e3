import type { DaoConfig } from '@mandate/governance/dao'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { concatHex, numberToHex } from 'viem'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { compileOpenZeppelin } from '../../indexer/test/support/compileOpenZeppelin.ts'
import { createActor, type Draft, textDraft } from '../../indexer/test/support/createActor.ts'
import { deployOpenZeppelin } from '../../indexer/test/support/deployOpenZeppelin.ts'
import { startChain, type TestChain } from '../../indexer/test/support/startChain.ts'
import { type Difference, describeDifference } from '../src/reconciliation/Difference.ts'
import { type AlterableIndex, openAlterableIndex } from './support/openAlterableIndex.ts'

const kinds = ['four', 'blocks', 'seconds'] as const

type Kind = (typeof kinds)[number]

const withTimelock: readonly Kind[] = ['four', 'blocks']

/** What somebody changes by hand, in which DAOs, and what is said of it. */
const alterations: readonly (readonly [statement: string, of: readonly Kind[], said: RegExp])[] = [
  [
    'UPDATE proposal SET for_count = for_count + 5',
    kinds,
    /the count of ballots on proposal \d+ is "0 against, [56] for, /,
  ],
  [
    'UPDATE proposal SET created_at = created_at + 1',
    kinds,
    /: proposal \d+ is "number 1 by 0x\w+, created at \d+, .* of block \d+, transaction 0x/,
  ],
  [
    "UPDATE proposal SET description = 'Other words'",
    kinds,
    /the text of proposal \d+ is ".*, from "Other words" with hash/,
  ],
  [
    "UPDATE proposal_payload SET targets = array['0x00000000000000000000000000000000000000ff']",
    kinds,
    /the calls of proposal \d+ is "1 to 0x0{38}ff with hash/,
  ],
  [
    "UPDATE proposal_event SET timestamp = 5 WHERE kind = 'executed'",
    kinds,
    /the step of proposal \d+ at log \d+-\d+ is "executed by 0x\w+ at 5" of block \d+, transaction 0x/,
  ],
  [
    "DELETE FROM proposal_event WHERE kind = 'canceled'",
    ['blocks', 'seconds'],
    /the step of proposal \d+ at log \d+-\d+ is missing in the index and "canceled by/,
  ],
  [
    "UPDATE proposal_event SET due_at = 5 WHERE kind = 'queued'",
    withTimelock,
    /the step of proposal \d+ at log \d+-\d+ is "queued by 0x\w+ at \d+, due at 5" of/,
  ],
  [
    'UPDATE timelock_operation SET proposal_id = NULL',
    withTimelock,
    /the timelock operation 0x\w{64} is "scheduled at \d+ in 0x\w{64}, executable.* and "scheduled at \d+ in 0x\w{64} for proposal/,
  ],
  [
    'UPDATE timelock_operation SET executed_at = NULL',
    withTimelock,
    /the state of the timelock operation 0x\w{64} is executable at \d+ in the index and executed/,
  ],
  [
    'UPDATE account SET delegator_count = 7',
    kinds,
    /what is counted of account 0x\w{40} is "7 delegators, .* "1 delegators/,
  ],
  [
    'UPDATE account SET ballot_count = 7',
    kinds,
    /what is counted of account 0x\w{40} is ".* 7 ballots/,
  ],
  ['UPDATE dao SET delegated_votes = 7', kinds, /the delegatedVotes of the DAO is 7 in the index/],
]

const title = "rows of OpenZeppelin's DAOs that somebody altered"

if (inject('postgresUrl') === null) describe.skip(`${title} (PostgreSQL is not installed here)`)
else {
  describe(title, () => {
    let chain: TestChain
    let index: AlterableIndex
    const daos = new Map<Kind, DaoConfig>()
    const differences = new Map<Kind, readonly Difference[]>()

    beforeAll(async () => {
      chain = await startChain()
      const compiled = compileOpenZeppelin()
      for (const kind of kinds) {
        const dao = await deployOpenZeppelin({ chain, compiled, kind })
        daos.set(kind, dao)
        await live(kind, dao)
      }
      index = await openAlterableIndex({ chain, daos: [...daos.values()] })
      for (const dao of daos.values()) {
        expect((await index.verify(dao)).map(describeDifference)).toEqual([])
      }
      await index.alter(alterations.map(([statement]) => statement))
      for (const [kind, dao] of daos) differences.set(kind, await index.verify(dao))
      // Three DAOs live and are compared twice, and what differs four times.
    }, 240_000)

    afterAll(async () => {
      await index?.stop()
      await chain?.stop()
    })

    /** A delegation, a proposal that is canceled where that can be, and one that is executed, in a timelock by hand. */
    async function live(kind: Kind, dao: DaoConfig): Promise<void> {
      const ann = createActor(chain, dao, 0)
      const bob = createActor(chain, dao, 2)
      await ann.delegatesTo(ann.address)
      await ann.gives(bob.address, 10n ** 18n)
      await bob.delegatesTo(ann.address)
      const draft = textDraft(`# Through ${kind}`)
      const proposalId = await ann.proposes(draft)
      if (kind !== 'four') {
        const withdrawn = textDraft('# Never mind')
        await ann.proposes(withdrawn)
        await ann.cancels(withdrawn)
      }
      await passTo(kind, dao, proposalId, 'proposalSnapshot')
      if (kind === 'seconds') await voteInParts(dao, proposalId)
      else await ann.votes(proposalId, 'for', 'Yes.')
      await passTo(kind, dao, proposalId, 'proposalDeadline')
      if (kind === 'seconds') await bob.executes(draft)
      else await executeLate(kind, dao, draft)
    }

    async function executeLate(kind: Kind, dao: DaoConfig, draft: Draft): Promise<void> {
      const ann = createActor(chain, dao, 0)
      await ann.queues(draft)
      await chain.mineAt((await chain.now()) + 60n)
      if (kind === 'four') await ann.executesInTimelock(draft)
      else await ann.executes(draft)
    }

    async function voteInParts({ contracts }: DaoConfig, proposalId: bigint): Promise<void> {
      for (const votes of [
        [0n, 300_000n * 10n ** 18n, 0n],
        [10n ** 18n, 0n, 2n],
      ]) {
        const packed = votes.map((one) => numberToHex(one, { size: 16 }))
        await chain.client.writeContract({
          abi: mandateGovernorAbi,
          address: contracts.governor,
          functionName: 'castVoteWithReasonAndParams',
          args: [proposalId, 255, '', concatHex(packed)],
          account: chain.account(0),
        })
      }
    }

    /** Mines until a time of a proposal's is over, on the DAO's clock. */
    async function passTo(
      kind: Kind,
      { contracts }: DaoConfig,
      proposalId: bigint,
      functionName: 'proposalSnapshot' | 'proposalDeadline',
    ): Promise<void> {
      const timepoint = await chain.client.readContract({
        abi: mandateGovernorAbi,
        address: contracts.governor,
        functionName,
        args: [proposalId],
      })
      if (kind === 'seconds') return await chain.mineAt(timepoint + 1n)
      const missing = timepoint + 1n - (await chain.client.getBlockNumber())
      await chain.mineBlocks(Number(missing))
    }

    const cases = alterations.flatMap(([statement, of, said]) =>
      of.map((kind) => [statement, kind, said] as const),
    )

    test.each(cases)('behavior: %s is named of "%s"', (_, kind, said) => {
      const sentences = differences.get(kind)?.map(describeDifference) ?? []
      expect(sentences.filter((sentence) => said.test(sentence))).not.toEqual([])
    })
  })
}
