import { BREAK, type DocumentNode, visit } from 'graphql'
import { limits } from './limits.ts'
import { RequestError } from './RequestError.ts'

/** The schema is large, and every alias may repeat it: who asks for all of it needs none. */
export function checkIntrospection(document: DocumentNode, aliasCount: number): void {
  const most = mostAliases(document)
  if (aliasCount <= most) return
  throw new RequestError(
    400,
    `A query about the schema has at most ${most} aliases, not ${aliasCount}.`,
  )
}

function mostAliases(document: DocumentNode): number {
  let most: number = limits.aliases
  visit(document, {
    Field({ name }) {
      if (name.value === '__type') most = limits.typeAliases
      if (name.value !== '__schema') return undefined
      most = 0
      return BREAK
    },
  })
  return most
}
