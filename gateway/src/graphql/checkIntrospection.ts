import { type DocumentNode, Kind, visit } from 'graphql'
import { limits } from './limits.ts'
import { RequestError } from './RequestError.ts'

/** The schema is large, and every `__schema` and `__type` may repeat it: whoever asks for all of it needs one. */
export function checkIntrospection(document: DocumentNode): void {
  let count = 0
  visit(document, {
    enter({ kind }) {
      // No field is inside of a value, and values are the most of a document.
      return kind === Kind.ARGUMENT || kind === Kind.VARIABLE_DEFINITION ? false : undefined
    },
    leave(node) {
      if (node.kind !== Kind.FIELD) return
      if (node.name.value === '__schema' || node.name.value === '__type') count += 1
    },
  })
  if (count <= limits.schemaFields) return
  throw new RequestError(
    400,
    `A document asks at most ${limits.schemaFields} time for "__schema" or "__type", not ${count}.`,
  )
}
