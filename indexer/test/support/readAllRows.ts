import type { TestIndexer } from './startIndexer.ts'

type TypeReference = { name: string | null; ofType?: TypeReference | null; kind: string }
type FieldDescription = { name: string; type: TypeReference; args: { name: string }[] }

/** Every row of every table, with all its columns, as the indexer's own schema lists them; of revisions none. */
export async function readAllRows(indexer: TestIndexer): Promise<Record<string, unknown>> {
  const { __schema } = await indexer.query<{
    __schema: { types: { name: string; fields: FieldDescription[] | null }[] }
  }>(`{ __schema { types { name fields { name args { name } type { ...t ofType { ...t ofType { ...t ofType { ...t } } } } } } } }
    fragment t on __Type { name kind }`)
  const fieldsOf = new Map(__schema.types.map(({ name, fields }) => [name, fields ?? []]))
  const tables: Record<string, unknown> = {}
  for (const { name, args } of fieldsOf.get('Query') ?? []) {
    if (!args.some((arg) => arg.name === 'limit') || name === 'revisions') continue
    const columns = (fieldsOf.get(name.replace(/s$/, '')) ?? [])
      .filter(({ type }) => isScalar(type))
      .map((field) => field.name)
    const answer = await indexer.query<Record<string, { items: unknown[] }>>(
      `{ ${name}(limit: 1000) { items { ${columns.join(' ')} } } }`,
    )
    tables[name] = answer[name]?.items
  }
  return tables
}

function isScalar(type: TypeReference): boolean {
  return type.ofType ? isScalar(type.ofType) : type.kind === 'SCALAR'
}
