import { Worker } from 'node:worker_threads'
import type { DaoConfig } from '@mandate/governance/dao'
import type { ChainTimes } from '../graphql/currentTime.ts'

export type FittingTask = { dao: DaoConfig; indexerUrl: string; times: ChainTimes }

/** A record that needs more fails alone, and takes nobody's queries along. */
const mostMegabytes = 2_048

/**
 * Learns a model in a thread of its own, so that no query waits for it.
 * @throws what the thread threw, or `signal`'s reason
 */
export async function fitInWorker(
  task: FittingTask,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  signal.throwIfAborted()
  const worker = new Worker(new URL('./fittingWorker.ts', import.meta.url), {
    workerData: task,
    execArgv: ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'],
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  })
  const stop = () => void worker.terminate()
  signal.addEventListener('abort', stop)
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', () =>
        reject(signal.reason ?? new Error('The fit ended without a model.')),
      )
    })
  } finally {
    signal.removeEventListener('abort', stop)
    await worker.terminate()
  }
}
