// Writes gateway/schema.graphql. Its output is committed.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { printPublicSchema } from './printPublicSchema.ts'

await writeFile(join(import.meta.dirname, '../gateway/schema.graphql'), await printPublicSchema())
