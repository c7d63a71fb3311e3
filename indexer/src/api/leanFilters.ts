import {
  coerceInputValue,
  GraphQLError,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLScalarType,
  GraphQLSchema,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql'

/**
 * The engine's schema with filters that are read in the time of what they say: an input object goes through every
 * condition that its type allows, two hundred and more.
 */
export function leanFilters(schema: GraphQLSchema): GraphQLSchema {
  const scalars = new Map<string, GraphQLScalarType>()
  const scalarOf = (type: GraphQLInputObjectType): GraphQLScalarType => {
    const known = scalars.get(type.name)
    if (known !== undefined) return known
    const made = new GraphQLScalarType({
      name: type.name,
      parseValue: (value) => readFilter(value, type),
    })
    scalars.set(type.name, made)
    return made
  }
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const { args } of Object.values(type.getFields())) {
      for (const arg of args) if (isInputObjectType(arg.type)) arg.type = scalarOf(arg.type)
    }
  }
  return new GraphQLSchema({ query: schema.getQueryType() })
}

function readFilter(value: unknown, type: GraphQLInputObjectType): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) {
    throw new GraphQLError(`A ${type.name} is an object.`)
  }
  const fields = type.getFields()
  return Object.fromEntries(
    Object.entries(value).map(([key, condition]) => {
      const field = fields[key]
      if (field === undefined) throw new GraphQLError(`A ${type.name} has no condition "${key}".`)
      return [key, readCondition(condition, field.type)]
    }),
  )
}

function readCondition(value: unknown, type: GraphQLInputType): unknown {
  if (isListType(type) && isInputObjectType(type.ofType) && Array.isArray(value)) {
    const { ofType } = type
    return value.map((choice) => readFilter(choice, ofType))
  }
  return coerceInputValue(value, type)
}
