import {
  type ExecutionResult,
  execute,
  type FormattedExecutionResult,
  type GraphQLFieldResolver,
} from 'graphql'
import type { AskIndexer } from '../indexer/createIndexerClient.ts'
import type { ChainTimes } from './currentTime.ts'
import { publicSchema } from './publicSchema.ts'
import type { Operation } from './readOperation.ts'
import { type RewrittenOperation, rewriteOperation } from './rewriteOperation.ts'
import { stateOf } from './stateFacts.ts'
import type { TrackedTimes } from './TrackedTimes.ts'

/** Operations that no time changes, in the indexer's words: after every block the same ones come back. */
const timeless = new WeakMap<Operation, RewrittenOperation>()

/** Answers one operation from the indexer, as of `times`. @throws UnavailableError */
export async function executeOperation(
  askIndexer: AskIndexer,
  operation: Operation,
  times: TrackedTimes,
): Promise<ExecutionResult | FormattedExecutionResult> {
  if (operation.isAboutSchema) return await executeOver(operation, {}, times)

  // The indexer refuses a request with anything else in it.
  const { query, variables, isRewritten } = rewriteOnce(operation, times)
  const { data, errors } = await askIndexer({ query, variables })
  if (errors.length > 0) return { data: null, errors }
  return isRewritten ? await executeOver(operation, data, times) : { data }
}

function rewriteOnce(operation: Operation, times: TrackedTimes): RewrittenOperation {
  const known = timeless.get(operation)
  if (known !== undefined) return known
  const rewritten = rewriteOperation(operation, times)
  if (!times.wereRead) timeless.set(operation, rewritten)
  return rewritten
}

/** Executes the operation as it was sent over what the indexer answered to its rewritten form. */
async function executeOver(
  { document, variables }: Operation,
  data: Record<string, unknown>,
  times: ChainTimes,
): Promise<ExecutionResult> {
  return await execute({
    schema: publicSchema,
    document,
    variableValues: variables,
    rootValue: data,
    contextValue: times,
    fieldResolver: resolveField,
  })
}

const resolveField: GraphQLFieldResolver<Record<string, unknown>, ChainTimes> = (
  source,
  _arguments,
  times,
  info,
) => {
  const isState = info.parentType.name === 'proposal' && info.fieldName === 'state'
  return isState ? stateOf(source, times) : source[info.path.key]
}
