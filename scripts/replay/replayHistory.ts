import type { RpcRequest } from '../chain/Engine.ts'
import type { LocalChain } from '../chain/openLocalChain.ts'
import { liveBlocksRequest } from '../chain/requests.ts'
import { estimateRest } from './estimateRest.ts'
import type { ReplayPlan } from './planReplay.ts'
import { ReplayWriter } from './ReplayWriter.ts'
import type { ReplayState } from './replayState.ts'
import type { SourceHistory } from './SourceHistory.ts'

export type ReplayJob = {
  chain: LocalChain
  history: SourceHistory
  plan: ReplayPlan
  state: ReplayState
}

/** The chain begins this long before the first event, and delegates are named halfway. */
export const leadSeconds = 86_400

const maximumNameBytes = 64
const blocksBetweenChecks = 2_000

/** Lives the planned blocks that the chain does not have yet. @throws what `signal` was given up for. */
export async function replayHistory(
  job: ReplayJob,
  { signal, tell }: { signal: AbortSignal; tell: (detail: string) => void },
): Promise<void> {
  const { chain, state } = job
  const done = (await chain.head()).number - state.firstBlock
  const steps = planSteps(job)
  const started = Date.now()
  for (const [index, { timestamp, write }] of steps.entries()) {
    // What is done already is written too, so that the writer knows whom the chain knows.
    const requests = write()
    if (index < done) continue
    signal.throwIfAborted()
    if (index % 100 === 0) {
      tell(estimateRest({ done: index, from: done, total: steps.length, started }))
    }
    await chain.mineAt(timestamp, requests)
    if (index % blocksBetweenChecks === 0) await chain.check()
  }
  await chain.check()
}

type Step = { timestamp: number; write: () => RpcRequest[] }

/** The names first, then the plan, and at last the governor's own times again. Each is one block. */
function planSteps({ history, plan, state }: ReplayJob): Step[] {
  const writer = new ReplayWriter(state.contracts, state.settingsSlot)
  const first = plan.blocks[0]?.timestamp ?? 0
  const last = plan.blocks.at(-1)?.timestamp ?? 0
  return [
    {
      timestamp: first - leadSeconds / 2,
      write: () =>
        history.names.flatMap(({ address, name }) =>
          Buffer.byteLength(name) > maximumNameBytes ? [] : writer.name(address, name),
        ),
    },
    ...plan.blocks.map(({ timestamp, acts }) => ({
      timestamp,
      write: () => acts.flatMap((act) => writer.write(act)),
    })),
    { timestamp: last + 1, write: () => [writer.setTimes(state.typicalTimes), liveBlocksRequest] },
  ]
}
