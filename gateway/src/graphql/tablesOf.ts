import { type DocumentNode, getNamedType, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { publicSchema } from './publicSchema.ts'

/** The tables whose rows a document asks for, as the API names their rows. */
export function tablesOf(document: DocumentNode): readonly string[] {
  const tables = new Set<string>()
  const typeInfo = new TypeInfo(publicSchema)
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field() {
        const type = getNamedType(typeInfo.getType())?.name ?? ''
        const row = type.replace(/Page$/, '')
        if (publicSchema.getType(`${row}Page`) !== undefined) tables.add(row)
      },
    }),
  )
  return [...tables].toSorted()
}
