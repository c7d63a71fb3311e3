import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLInputObjectType,
  type InlineFragmentNode,
  isInputObjectType,
  Kind,
  print,
  TypeInfo,
  type VariableDefinitionNode,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { checkValues } from './checkValues.ts'
import type { ChainTimes } from './currentTime.ts'
import { publicSchema } from './publicSchema.ts'
import type { Operation } from './readOperation.ts'
import { reservedPrefix } from './reservedPrefix.ts'
import { type Filter, rewriteFilter } from './rewriteFilter.ts'
import { stateColumns, stateKey } from './stateFacts.ts'

/** An operation in the indexer's words. */
export type RewrittenOperation = {
  query: string
  variables: Record<string, unknown>
  /** The answer holds something else than was asked for: the original has to be executed over it. */
  isRewritten: boolean
}

/** Takes out what only the gateway knows: states, in answers and in filters, and the schema itself. */
export function rewriteOperation(operation: Operation, times: ChainTimes): RewrittenOperation {
  const filters = new Map<string, NewVariable>()
  let isRewritten = false

  const extractFilter = (node: ArgumentNode, type: GraphQLInputObjectType): ArgumentNode | null => {
    const value = valueFromAST(node.value, type, operation.variables)
    if (value === undefined || value === null) return null
    checkValues(value)
    const filter = rewriteFilter(value as Filter, times)
    // Fields that are merged must have the same arguments: equal filters share a variable. Numbered, so that a document
    // keeps its text whatever is asked for: the indexer remembers texts that it has checked.
    const key = `${type.name} ${JSON.stringify(filter)}`
    const name = filters.get(key)?.name ?? `${reservedPrefix}filter${filters.size}`
    filters.set(key, { name, type, value: filter })
    return { ...node, value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } }
  }

  const typeInfo = new TypeInfo(publicSchema)
  const rewritten: DocumentNode = visit(
    operation.document,
    visitWithTypeInfo(typeInfo, {
      enter(node) {
        const type = typeInfo.getInputType()
        if (node.kind !== Kind.ARGUMENT || !isInputObjectType(type)) return undefined
        return extractFilter(node, type)
      },
      leave(node) {
        if (node.kind !== Kind.FIELD) return undefined
        const replacement = replaceField(node, typeInfo.getParentType()?.name)
        if (replacement !== undefined) isRewritten = true
        return replacement
      },
    }),
  )

  const document = declareVariables(rewritten, [...filters.values()])
  const variables = Object.fromEntries([
    ...Object.entries(operation.variables),
    ...[...filters.values()].map(({ name, value }) => [name, value]),
  ])
  return { query: print(document), variables, isRewritten }
}

function replaceField(
  node: FieldNode,
  parent: string | undefined,
): FieldNode | InlineFragmentNode | undefined {
  if (node.name.value === '__schema' || node.name.value === '__type') {
    // Asks for something in its place: a selection may not be empty.
    return aliasedField(`${reservedPrefix}introspection`, '__typename')
  }
  if (parent !== 'proposal' || node.name.value !== 'state') return undefined
  return {
    kind: Kind.INLINE_FRAGMENT,
    directives: node.directives,
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: stateColumns.map((column) => aliasedField(stateKey(column), column)),
    },
  }
}

function aliasedField(alias: string, name: string): FieldNode {
  return {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: alias },
    name: { kind: Kind.NAME, value: name },
  }
}

type NewVariable = { name: string; type: GraphQLInputObjectType; value: Filter }

/** Declares the new variables, and drops those that only filters used. */
function declareVariables(document: DocumentNode, added: readonly NewVariable[]): DocumentNode {
  const used = new Set<string>()
  visit(document, {
    enter(node) {
      if (node.kind === Kind.VARIABLE_DEFINITION) return false
      if (node.kind === Kind.VARIABLE) used.add(node.name.value)
      return undefined
    },
  })
  const declarations = added.map(({ name, type }) => declaration(name, type.name))
  return {
    ...document,
    definitions: document.definitions.map((definition) =>
      definition.kind !== Kind.OPERATION_DEFINITION
        ? definition
        : {
            ...definition,
            variableDefinitions: [
              ...(definition.variableDefinitions ?? []).filter(({ variable }) =>
                used.has(variable.name.value),
              ),
              ...declarations,
            ],
          },
    ),
  }
}

function declaration(name: string, type: string): VariableDefinitionNode {
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
    type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
  }
}
