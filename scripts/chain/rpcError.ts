/** A JSON-RPC error as nodes send it: a revert carries its return data. */
export type RpcError = { code: number; message: string; data?: unknown }

const revertCode = 3
const internalCode = -32603

/** Says an engine's error the way clients understand it. */
export function rpcError(error: unknown): RpcError {
  if (!(error instanceof Error)) return { code: internalCode, message: String(error) }
  const code = 'code' in error && typeof error.code === 'number' ? error.code : internalCode
  const data = returnData(error)
  if (code === revertCode) return { code, message: error.message, data }
  return { code, message: error.message, data: { message: error.message, data } }
}

function returnData(error: Error): unknown {
  if (!('data' in error)) return undefined
  const { data } = error
  if (typeof data === 'string') return data
  return typeof data === 'object' && data !== null && 'data' in data ? data.data : undefined
}
