import type { DaoConfig } from '@mandate/governance/dao'
import { mandateGovernorAbi, treasuryAbi } from '@mandate/protocol/abis'
import { encodeFunctionData, type Hex, keccak256, padHex, stringToHex, zeroHash } from 'viem'
import {
  createActor,
  type Draft,
  descriptionHash,
  textDraft,
} from '../../../indexer/test/support/createActor.ts'
import {
  deployDao,
  timelockDelay,
  votingDelay,
  votingPeriod,
} from '../../../indexer/test/support/deployDao.ts'
import type { TestChain } from '../../../indexer/test/support/startChain.ts'

type World = { chain: TestChain; dao: DaoConfig }

/**
 * What may become of proposals in a timelock, through their governor and past it: they are executed, canceled, and
 * scheduled again. The first account has the power, the second may schedule and cancel in the timelock.
 */
export async function liveInTimelock(world: World): Promise<void> {
  const { chain, dao } = world
  const { ann, pass, queue } = openWorld(world)
  const guardian = createActor(chain, dao, 1)

  function inTimelock(functionName: 'schedule' | 'cancel' | 'execute', draft: Draft) {
    const salt = saltOf(dao, draft)
    const batch = [draft.targets, draft.values, draft.calldatas, zeroHash, salt] as const
    const treasury = {
      abi: treasuryAbi,
      address: dao.contracts.treasury,
      account: guardian.address,
    }
    switch (functionName) {
      case 'schedule':
        return chain.client.writeContract({
          ...treasury,
          functionName: 'scheduleBatch',
          args: [...batch, timelockDelay],
        })
      case 'execute':
        return chain.client.writeContract({
          ...treasury,
          functionName: 'executeBatch',
          args: batch,
        })
      case 'cancel':
        return chain.client
          .readContract({ ...treasury, functionName: 'hashOperationBatch', args: batch })
          .then((id) =>
            chain.client.writeContract({ ...treasury, functionName: 'cancel', args: [id] }),
          )
    }
  }

  const done = await queue(textDraft('# Executed'))
  await pass(timelockDelay)
  await ann.executes(done)

  const byHand = await queue({
    description: '# Executed past the governor',
    targets: [ann.address, ann.address],
    values: [0n, 0n],
    calldatas: ['0x', '0x1234'],
  })
  await pass(timelockDelay)
  await inTimelock('execute', byHand)

  const again = await queue(textDraft('# Canceled past the governor, scheduled again'))
  await inTimelock('cancel', again)
  await inTimelock('schedule', again)
  await pass(timelockDelay)
  await ann.executes(again)

  const gone = await queue(textDraft('# Canceled, and scheduled for nothing'))
  await guardian.cancels(gone)
  await inTimelock('schedule', gone)

  const unproposed = textDraft('# Never proposed')
  await inTimelock('schedule', unproposed)
  await inTimelock('cancel', unproposed)

  const late = await ann.proposes(textDraft('# Late'))
  await pass(votingDelay + votingPeriod - 60n)
  await ann.votes(late, 'for')
}

/** A governor moves to another timelock while something waits in the old one. */
export async function leaveTimelock(world: World): Promise<void> {
  const { chain, dao } = world
  const { ann, pass, queue } = openWorld(world)
  await queue(textDraft('# Left behind'))
  const { treasury } = (await deployDao(chain, 'next', dao)).contracts
  const move = await queue({
    description: '# Move',
    targets: [dao.contracts.governor],
    values: [0n],
    calldatas: [
      encodeFunctionData({
        abi: mandateGovernorAbi,
        functionName: 'updateTimelock',
        args: [treasury],
      }),
    ],
  })
  await pass(timelockDelay)
  await ann.executes(move)

  for (const role of ['PROPOSER_ROLE', 'CANCELLER_ROLE']) {
    await chain.client.writeContract({
      abi: treasuryAbi,
      address: treasury,
      functionName: 'grantRole',
      args: [keccak256(stringToHex(role)), dao.contracts.governor],
      account: ann.address,
    })
  }
  const elsewhere = await queue(textDraft('# Through the other timelock'))
  await pass(timelockDelay)
  await ann.executes(elsewhere)
}

function openWorld({ chain, dao }: World) {
  const ann = createActor(chain, dao, 0)
  const pass = async (seconds: bigint) => await chain.mineAt((await chain.now()) + seconds)
  return {
    ann,
    pass,
    /** What passed, and waits in the timelock. */
    async queue(draft: Draft): Promise<Draft> {
      const proposalId = await ann.proposes(draft)
      await pass(votingDelay + 1n)
      await ann.votes(proposalId, 'for')
      await pass(votingPeriod)
      await ann.queues(draft)
      return draft
    },
  }
}

function saltOf({ contracts }: DaoConfig, draft: Draft): Hex {
  const left = BigInt(padHex(contracts.governor, { size: 32, dir: 'right' }))
  return padHex(`0x${(left ^ BigInt(descriptionHash(draft))).toString(16)}`, { size: 32 })
}
