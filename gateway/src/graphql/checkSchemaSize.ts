import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql'
import { limits } from './limits.ts'
import { publicSchema } from './publicSchema.ts'
import { RequestError } from './RequestError.ts'
import type { OperationDocument } from './readDocument.ts'

/** What a field takes in an answer besides its key and its value, and a fragment at least in time. */
const fieldBytes = 10

/**
 * Refuses operations that are answered with too many bytes of the schema. They are counted and not estimated: what is
 * usual asks for nearly everything once, and little more text asks for everything many times. Counting ends at the limit.
 * @throws RequestError
 */
export function checkSchemaSize(
  { document, definition, isAboutSchema }: OperationDocument,
  variables: Record<string, unknown>,
): void {
  const most = isAboutSchema ? limits.schemaBytes : limits.schemaBytesAside
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  }
  const counts = new Map<FieldNode, Map<object, number>>()
  let bytes = 0

  const add = (more: number): void => {
    bytes += more
    if (bytes > most) throw tooLarge(most, isAboutSchema)
  }

  const countAll = (set: SelectionSetNode | undefined, count: (field: FieldNode) => void): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        count(selection)
        continue
      }
      add(fieldBytes)
      const isSpread = selection.kind === Kind.FRAGMENT_SPREAD
      countAll((isSpread ? fragments.get(selection.name.value) : selection)?.selectionSet, count)
    }
  }

  const countField = (node: FieldNode, type: GraphQLObjectType, source: unknown): void => {
    const key = node.alias ?? node.name
    add(key.value.length + fieldBytes)
    const field = type.getFields()[node.name.value]
    if (field !== undefined) countValue(node, field, source)
  }

  const countValue = (
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    source: unknown,
  ): void => {
    const value = resolve(field, source, getArgumentValues(field, node, variables))
    const type = getNamedType(field.type)
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === null || item === undefined) continue
      if (isObjectType(type)) countItem(node, type, item)
      else add(String(item).length)
    }
  }

  /** Most items are types, which many fields have: each is counted once for each place where it is asked. */
  const countItem = (node: FieldNode, type: GraphQLObjectType, item: object): void => {
    const counted = counts.get(node) ?? new Map<object, number>()
    counts.set(node, counted)
    const known = counted.get(item)
    const before = bytes
    if (known === undefined) countAll(node.selectionSet, (child) => countField(child, type, item))
    else add(known)
    counted.set(item, bytes - before)
  }

  const countRoot = (node: FieldNode): void => {
    const field = aboutSchema.get(node.name.value)
    if (field !== undefined) countValue(node, field, undefined)
  }
  countAll(definition.selectionSet, countRoot)
}

const aboutSchema: ReadonlyMap<string, GraphQLField<unknown, unknown>> = new Map([
  ['__schema', SchemaMetaFieldDef],
  ['__type', TypeMetaFieldDef],
])

/** The fields of the schema read nothing of where they are asked but the schema. */
const info = { schema: publicSchema } as GraphQLResolveInfo

function resolve(
  field: GraphQLField<unknown, unknown>,
  source: unknown,
  args: Record<string, unknown>,
): unknown {
  return field.resolve?.(source, args, undefined, info)
}

function tooLarge(most: number, isAboutSchema: boolean): RequestError {
  const where = isAboutSchema ? '' : ' next to other fields'
  return new RequestError(
    400,
    `An answer about the schema has at most ${most} bytes${where}: ask for less of it, or once for all of it.`,
  )
}
