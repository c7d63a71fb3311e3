import type { OpenedDao } from './openSeededDao.ts'
import type { Instance } from './run/instance.ts'
import type { Progress } from './run/Progress.ts'
import { UsageError } from './run/UsageError.ts'

export async function openReplayedDao(options: {
  instance: Instance
  folder: string
  progress: Progress
}): Promise<OpenedDao> {
  throw new UsageError(`Cannot replay ${options.folder} yet.`)
}
