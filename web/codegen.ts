import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  schema: '../gateway/schema.graphql',
  documents: ['src/**/*.ts', 'src/**/*.tsx', '!src/indexer/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    './src/indexer/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { BigInt: 'string', JSON: 'unknown' },
      },
    },
  },
}

export default config
