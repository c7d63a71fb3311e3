import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
} from 'graphql'
import { commonDescriptions } from './commonDescriptions.ts'

/**
 * Describes every type, field and argument that is not described yet.
 * @throws Error naming a column that nobody has said a word about
 */
export function describeSchema(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue
    if (type === schema.getQueryType()) describeQuery(schema, type as GraphQLObjectType)
    else if (isObjectType(type)) describeObject(type)
    else if (isInputObjectType(type)) describeFilter(type)
    else type.description ??= scalars[type.name]
  }
}

const scalars: Readonly<Record<string, string>> = {
  BigInt: 'A whole number of any size, as a string of decimal digits.',
}

const engineTypes: Readonly<Record<string, string>> = {
  PageInfo: 'Where a page lies among all rows.',
  ViewPageInfo: 'Where a page lies among all rows of a view.',
  Meta: 'What the index says of itself.',
}

const engineFields: Readonly<Record<string, string>> = {
  hasNextPage: 'There are rows after this page.',
  hasPreviousPage: 'There are rows before this page.',
  startCursor: 'Give it as `before` to read the page before this one.',
  endCursor: 'Give it as `after` to read the page after this one.',
  status: 'The latest block of each chain that is in the rows, and its time.',
  items: 'The rows of this page.',
  pageInfo: 'Where this page lies among all rows.',
  totalCount: 'Rows on all pages.',
}

const argumentWords: Readonly<Record<string, string>> = {
  where: 'Which rows; all that is said must hold.',
  orderBy: 'The column that decides the order.',
  orderDirection: '`asc` or `desc`.',
  before: 'A cursor: rows before it.',
  after: 'A cursor: rows after it.',
  limit: 'Rows of the page, at most 1,000; 50 unless told.',
  offset: 'Rows to skip, at most 10,000: further ones are reached with `after`.',
}

function describeQuery(schema: GraphQLSchema, query: GraphQLObjectType): void {
  query.description ??= 'What may be asked.'
  for (const field of Object.values(query.getFields())) {
    const isList = field.args.some(({ name }) => name === 'limit')
    const row = schema.getType(isList ? field.name.replace(/s$/, '') : field.name)
    // The key of one row is given by its columns.
    const columns = isObjectType(row) && !isList ? row.getFields() : {}
    for (const argument of field.args) {
      argument.description ??= columns[argument.name]?.description
    }
    describeArguments(field)
    const meaning = row?.description ?? 'What the index says of itself.'
    field.description ??= isList ? `Pages of: ${meaning}` : `One row by its key: ${meaning}`
  }
}

function describeObject(type: GraphQLObjectType): void {
  const isPage = type.name.endsWith('Page')
  type.description ??= engineTypes[type.name] ?? (isPage ? 'One page of rows.' : undefined)
  const isEngines = isPage || type.name in engineTypes
  for (const field of Object.values(type.getFields())) {
    describeArguments(field)
    field.description ??= (isEngines ? engineFields : commonDescriptions)[field.name]
    if (field.description) continue
    throw new Error(
      `Say in ponder.schema.ts, in a comment above it, what ${type.name}.${field.name} is.`,
    )
  }
}

function describeArguments(field: GraphQLField<unknown, unknown>): void {
  for (const argument of field.args) {
    argument.description ??= argumentWords[argument.name] ?? commonDescriptions[argument.name]
  }
}

function describeFilter(type: GraphQLInputObjectType): void {
  type.description ??= 'Conditions on rows. Those in one object must all hold.'
  for (const field of Object.values(type.getFields())) {
    field.description ??= describeCondition(field.name)
  }
}

const comparisons: readonly (readonly [string, string])[] = [
  ['not_contains', 'does not contain this'],
  ['not_starts_with', 'does not begin so'],
  ['not_ends_with', 'does not end so'],
  ['contains', 'contains this'],
  ['starts_with', 'begins so'],
  ['ends_with', 'ends so'],
  ['not_in', 'is none of these'],
  ['in', 'is one of these'],
  ['not_has', 'does not list this'],
  ['has', 'lists this'],
  ['gte', 'is this or more'],
  ['lte', 'is this or less'],
  ['gt', 'is more than this'],
  ['lt', 'is less than this'],
  ['not', 'is not this'],
]

function describeCondition(name: string): string {
  if (name === 'AND') return 'All of these hold.'
  if (name === 'OR') return 'At least one of these holds.'
  const plain = name.replace(/_nocase$/, '')
  const anyCase = plain === name ? '' : ', in upper or lower case'
  const found = comparisons.find(([suffix]) => plain.endsWith(`_${suffix}`))
  if (found === undefined) return `\`${name}\` is this.`
  const [suffix, words] = found
  return `\`${plain.slice(0, -suffix.length - 1)}\` ${words}${anyCase}.`
}
