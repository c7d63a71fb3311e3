export type StatementDraft = { name: string; statement: string }

// Limits of `DelegateRegistry`, in UTF-8 bytes.
const maximumNameBytes = 64
export const maximumStatementBytes = 16_384

export type StatementCheck = { statementBytes: number } & (
  | { kind: 'fits' }
  | { kind: 'tooLong'; field: 'name' | 'statement' }
)

/** Whether the registry takes it, before anything is signed. */
export function checkStatement({ name, statement }: StatementDraft): StatementCheck {
  const statementBytes = byteLength(statement.trim())
  if (byteLength(name.trim()) > maximumNameBytes) {
    return { kind: 'tooLong', field: 'name', statementBytes }
  }
  if (statementBytes > maximumStatementBytes) {
    return { kind: 'tooLong', field: 'statement', statementBytes }
  }
  return { kind: 'fits', statementBytes }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}
