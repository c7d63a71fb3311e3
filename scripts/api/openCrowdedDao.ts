import type { DaoConfig } from '@mandate/governance/dao'
import { openLocalChain } from '../chain/openLocalChain.ts'
import { liveBlocksRequest } from '../chain/requests.ts'
import { serveRpc } from '../chain/serveRpc.ts'
import { deployLocalDao } from '../deployLocalDao.ts'
import { buildContracts } from '../run/buildContracts.ts'
import type { Instance } from '../run/instance.ts'
import { localChainOf } from '../run/localChainOf.ts'
import type { Progress } from '../run/Progress.ts'
import type { Ports } from '../run/ports.ts'
import { restlessRequests, tellCrowd, votingDelaySeconds } from './tellCrowd.ts'

const day = 86_400
const blockMs = 2_000
const unit = 10n ** 18n

type Options = { instance: Instance; ballots: number; ports: Ports; progress: Progress }

/** Founds a DAO, fills it, and serves its chain. `goOn` lets things happen in it until it is told to stop. */
export async function openCrowdedDao({ instance, ballots, ports, progress }: Options) {
  await progress.step('Compiling the contracts', buildContracts)
  const chain = await openLocalChain({
    path: instance.chain,
    begin: { version: 1, genesisTime: Math.floor(Date.now() / 1_000) - 10 * day },
  })
  const [founder] = await chain.accounts()
  if (founder === undefined) throw new Error('The local chain has no accounts.')
  const { contracts, startBlock } = await deployLocalDao(chain, {
    name: 'Crowd',
    tokenName: 'Crowd',
    tokenSymbol: 'CRWD',
    supply: 1_000_000_000n * unit,
    treasuryTokens: unit,
    founder,
    votingDelaySeconds,
    votingPeriodSeconds: 30 * day,
    proposalThreshold: 0n,
    quorumBasisPoints: 1,
    lateQuorumExtensionSeconds: 0,
    timelockDelaySeconds: day,
  })
  const crowd = await progress.step(`${ballots.toLocaleString('en')} voters vote`, (tell) =>
    tellCrowd({ chain, contracts, founder, ballots, tell }),
  )
  await chain.request(liveBlocksRequest)
  const rpc = await serveRpc(ports.rpc, chain.request)
  const dao: DaoConfig = {
    slug: 'crowd',
    name: 'Crowd',
    description: 'A DAO to measure with.',
    chain: localChainOf(ports.rpc),
    contracts,
    startBlock,
    topics: [],
  }
  function goOn(): () => void {
    let block = 0
    const timer = setInterval(() => {
      block += 1
      void mineRestless(block)
    }, blockMs)
    return () => clearInterval(timer)
  }
  async function mineRestless(block: number): Promise<void> {
    const { timestamp } = await chain.head()
    const time = Math.max(timestamp + 1, Math.floor(Date.now() / 1_000))
    await chain.mineAt(time, restlessRequests(contracts, crowd, block))
  }
  const close = async () => {
    rpc.closeAllConnections()
    await chain.close()
  }
  return { chain: { ...chain, close }, dao, crowd, goOn }
}
