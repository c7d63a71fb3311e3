import type { DocumentNode } from 'graphql'

/** Bytes of memory for documents that are remembered, and for operations. */
export const rememberedBytes = { documents: 32_000_000, operations: 64_000_000 } as const

/** What one token takes as part of a tree without places: measured 50 to 180 bytes. */
const bytesPerToken = 200

/** About how many bytes of memory a document takes, counted in its tokens: the text says little of that. */
export function sizeOfDocument({ loc }: DocumentNode): number {
  let tokens = 0
  for (let token = loc?.startToken; token; token = token.next ?? undefined) tokens += 1
  return tokens * bytesPerToken
}

/** Bytes of memory for one character of a text, and of a question with all that is made of its variables. */
const bytesPerCharacter = { text: 2, question: 8 } as const

/** What a remembered thing takes besides. */
const bytesPerEntry = 1_000

/** @param bytes of the document */
export function sizeOfDocumentEntry(bytes: number, key: string): number {
  return bytesPerEntry + bytes + bytesPerCharacter.text * key.length
}

/** @param bytes of the document: it may be remembered by the operation alone */
export function sizeOfOperationEntry(bytes: number, key: string): number {
  return bytesPerEntry + bytes + bytesPerCharacter.question * key.length
}
