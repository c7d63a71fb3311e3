import { type Address, BaseError, ContractFunctionRevertedError } from 'viem'
import type { Config } from 'wagmi'
import { simulateContract } from 'wagmi/actions'
import { explainError } from '../../chain/explainError.ts'
import { ballotWrite } from './ballotWrite.ts'
import type { DraftBallot } from './encodeBallot.ts'

/** Whose ballots, where. */
export type BallotSource = { chainId: number; governor: Address; account: Address }

/**
 * Tries ballots against the chain as it is now: null where one would count, else why the governor would refuse it (voting
 * has closed, the account has voted meanwhile). In their order. Throws when the chain does not answer.
 */
export function checkBallots(
  config: Config,
  source: BallotSource,
  ballots: readonly DraftBallot[],
): Promise<readonly (string | null)[]> {
  return Promise.all(ballots.map((ballot) => check(config, source, ballot)))
}

async function check(
  config: Config,
  { chainId, governor, account }: BallotSource,
  ballot: DraftBallot,
): Promise<string | null> {
  try {
    await simulateContract(config, { ...ballotWrite(governor, ballot), account, chainId })
    return null
  } catch (error) {
    if (isRefused(error)) return explainError(error).sentence
    throw error
  }
}

function isRefused(error: unknown): boolean {
  return (
    error instanceof BaseError &&
    error.walk((cause) => cause instanceof ContractFunctionRevertedError) !== null
  )
}
