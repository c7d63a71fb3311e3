import { BaseError } from 'viem'

/**
 * What a view answers, or null where the contract has no such view, or refuses to answer. A node that fails is no
 * answer: that throws.
 */
export async function ifThere<Answer>(read: Promise<Answer>): Promise<Answer | null> {
  try {
    return await read
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** Nodes tell a revert in many words, all with this one in them; a fallback function may answer anything. */
function isMissing(error: unknown): boolean {
  if (!(error instanceof BaseError)) return false
  return /revert/i.test(error.details) || error.walk(isUnreadable) !== null
}

function isUnreadable(error: unknown): boolean {
  return (
    error instanceof Error && /^(ContractFunctionZeroData|AbiDecoding|Position)/.test(error.name)
  )
}
