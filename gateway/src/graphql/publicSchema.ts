import { readFileSync } from 'node:fs'
import { buildSchema, GraphQLScalarType, type GraphQLSchema, Kind } from 'graphql'

/** The schema the world sees, as generated. */
export const publicSchema: GraphQLSchema = readPublicSchema()

/** More digits than any uint256 has, so that a filter cannot carry a number of a megabyte. */
const maximumDigits = 80

function readPublicSchema(): GraphQLSchema {
  const file = new URL('../../schema.graphql', import.meta.url)
  const schema = buildSchema(readFileSync(file, 'utf8'))
  const bigInt = schema.getType('BigInt')
  if (!(bigInt instanceof GraphQLScalarType)) throw new Error('The schema has no scalar BigInt.')
  bigInt.parseValue = parseInteger
  bigInt.parseLiteral = (node) => {
    if (node.kind !== Kind.STRING && node.kind !== Kind.INT) {
      throw new TypeError('BigInt must be an integer, or a string of digits.')
    }
    return parseInteger(node.value)
  }
  return schema
}

/** Decimal digits: the only form of a large integer that survives JSON. */
function parseInteger(value: unknown): string {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? `${value}` : value
  if (typeof text !== 'string' || !/^-?\d+$/.test(text) || text.length > maximumDigits) {
    throw new TypeError('BigInt must be an integer, or a string of digits.')
  }
  return text
}
