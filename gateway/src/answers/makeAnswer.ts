import type { ChainTimes } from '../graphql/currentTime.ts'
import { executeOperation } from '../graphql/executeOperation.ts'
import type { Operation } from '../graphql/readOperation.ts'
import { TrackedTimes } from '../graphql/TrackedTimes.ts'
import type { AskIndexer } from '../indexer/createIndexerClient.ts'
import type { Answer } from './createAnswerCache.ts'

/** Answers an operation, and notes whether the answer depends on the time. @throws UnavailableError */
export async function makeAnswer(
  askIndexer: AskIndexer,
  operation: Operation,
  times: ChainTimes,
): Promise<Answer> {
  const tracked = new TrackedTimes(times)
  const result = await executeOperation(askIndexer, operation, tracked)
  return {
    body: Buffer.from(JSON.stringify(result)),
    times: tracked.wereRead ? times : null,
    isFaulty: (result.errors?.length ?? 0) > 0,
  }
}
