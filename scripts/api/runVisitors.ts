import { Worker } from 'node:worker_threads'
import type { Visited } from './measureAnswers.ts'
import type { VisitorTask } from './visitorWorker.ts'

/** Runs visitors in a thread of their own. */
export function runVisitors(task: VisitorTask): Promise<Visited> {
  const worker = new Worker(new URL('./visitorWorker.ts', import.meta.url), {
    workerData: task,
    execArgv: ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'],
  })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
