import { type LocalChain, openLocalChain } from './chain/openLocalChain.ts'
import { deployLocalDao } from './deployLocalDao.ts'
import type { OpenedDao, StoredDao } from './openSeededDao.ts'
import { median } from './replay/median.ts'
import type { PreparedReplay } from './replay/prepareReplay.ts'
import { reserve } from './replay/ReplayWriter.ts'
import { leadSeconds, replayHistory } from './replay/replayHistory.ts'
import { type ReplayState, readReplayState, writeReplayState } from './replay/replayState.ts'
import type { Schedule } from './replay/scheduleHistory.ts'
import { findSettingsSlot, type VotingTimes } from './replay/votingTimes.ts'
import { clearInstance, clearRows, type Instance } from './run/instance.ts'
import type { Progress } from './run/Progress.ts'
import { UsageError } from './run/UsageError.ts'

type Options = {
  instance: Instance
  /** Null only when the replay is complete already. */
  prepared: PreparedReplay | null
  name: string
  progress: Progress
  signal: AbortSignal
}

/** Brings back the replayed DAO of `instance`, or lives its history, from where an earlier run was interrupted. */
export async function openReplayedDao(options: Options): Promise<OpenedDao> {
  const { instance, prepared, progress } = options
  const { chain, state } = await openChain(options)
  if (!state.isComplete) {
    if (prepared === null) throw new Error('An unfinished replay needs its folder.')
    await progress.step('Living the history again', (tell) =>
      replayHistory({ chain, state, ...prepared }, { signal: options.signal, tell }),
    )
    writeReplayState(instance, { ...state, isComplete: true })
  }
  return { chain, dao: storedDao(options.name, state) }
}

async function openChain(options: Options): Promise<{ chain: LocalChain; state: ReplayState }> {
  const { instance, prepared, progress } = options
  const state = readReplayState(instance)
  if (state === null) return await begin(options)
  if (prepared !== null && prepared.fingerprint !== state.fingerprint) {
    throw new UsageError(
      'The folder, or the way of planning it, has changed since this replay began. Start over with --clean.',
    )
  }
  const chain = await progress.step('Bringing back the saved chain', (tell) =>
    openLocalChain({
      path: instance.chain,
      begin: { version: 1, genesisTime: 1 },
      onProgress: (done, total) => tell(`${Math.round((done / total) * 100)} %`),
    }),
  )
  if (!chain.restored.isIdentical) {
    progress.note('Some blocks got other hashes than before, so the indexer begins anew.')
    clearRows(instance)
  }
  return { chain, state }
}

async function begin({ instance, prepared, progress }: Options) {
  if (prepared === null) throw new Error('A new replay needs its folder.')
  clearInstance(instance)
  const { plan, schedule } = prepared
  const first = plan.blocks[0]?.timestamp
  if (first === undefined) throw new UsageError('There is nothing to replay.')
  return await progress.step('Deploying the DAO', async () => {
    const chain = await openLocalChain({
      path: instance.chain,
      begin: { version: 1, genesisTime: first - leadSeconds },
    })
    const typicalTimes = typicalTimesOf(schedule)
    const { contracts, startBlock } = await deployLocalDao(chain, {
      name: 'Replayed Governor',
      tokenName: 'Replayed Votes',
      tokenSymbol: 'VOTE',
      supply: plan.supply,
      treasuryTokens: 0n,
      founder: reserve,
      votingDelaySeconds: typicalTimes.delaySeconds,
      votingPeriodSeconds: typicalTimes.periodSeconds,
      proposalThreshold: 0n,
      quorumBasisPoints: 0,
      lateQuorumExtensionSeconds: 0,
      timelockDelaySeconds: 0,
    })
    const state: ReplayState = {
      fingerprint: prepared.fingerprint,
      contracts,
      startBlock,
      firstBlock: (await chain.head()).number,
      settingsSlot: await findSettingsSlot(chain, contracts.governor, typicalTimes),
      typicalTimes,
      isComplete: false,
    }
    writeReplayState(instance, state)
    return { chain, state }
  })
}

function typicalTimesOf({ proposals }: Schedule): VotingTimes {
  const delays = proposals.map(({ createdAt, snapshot }) => snapshot - createdAt)
  const periods = proposals.map(({ snapshot, deadline }) => deadline - snapshot)
  return { delaySeconds: median(delays) ?? 0, periodSeconds: median(periods) ?? 1 }
}

function storedDao(name: string, { contracts, startBlock }: ReplayState): StoredDao {
  return {
    slug:
      name
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '') || 'replay',
    name: `${name} (replay)`,
    description: `The history of ${name}, lived again on a local chain.`,
    contracts,
    startBlock,
    topics: [],
  }
}
