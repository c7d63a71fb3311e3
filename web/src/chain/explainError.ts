import {
  delegateRegistryAbi,
  governanceTokenAbi,
  mandateGovernorAbi,
  treasuryAbi,
} from '@mandate/protocol/abis'
import { type Abi, BaseError, decodeErrorResult, type Hex, isHex } from 'viem'
import type { Explanation } from '../lib/transactionState.ts'
import { type ContractErrorName, contractErrorSentences, errorWords } from '../words/errors.ts'

/** The one place where an error of a contract, a wallet or a network becomes a sentence for a person. */
export function explainError(error: unknown): Explanation {
  const details = detailsOf(error)
  const named = findInChain(error, (cause) => walletSentences[nameOf(cause)])
  if (named !== undefined) return { ...named, details }

  const contractError = findContractError(error)
  if (contractError !== undefined) return { ...explainContractError(contractError), details }

  const coded = findInChain(error, (cause) => codeSentences[codeOf(cause)])
  if (coded !== undefined) return { ...coded, details }

  const phrased = phraseSentences.find(({ phrase }) => phrase.test(details))
  if (phrased !== undefined) return { who: phrased.who, sentence: phrased.sentence, details }
  return { who: 'us', sentence: errorWords.unknown, details }
}

type Sentence = Omit<Explanation, 'details'>

const walletSentences: Record<string, Sentence | undefined> = {
  UserRejectedRequestError: { who: 'nobody', sentence: errorWords.rejected },
  InsufficientFundsError: { who: 'user', sentence: errorWords.insufficientFunds },
  ReplacedTransactionError: { who: 'user', sentence: errorWords.replaced },
  RevertedTransactionError: { who: 'user', sentence: errorWords.reverted },
  TransactionNotFoundError: { who: 'user', sentence: errorWords.dropped },
  WaitForTransactionReceiptTimeoutError: { who: 'service', sentence: errorWords.slow },
  WaitForCallsStatusTimeoutError: { who: 'service', sentence: errorWords.slow },
  UnknownBundleIdError: { who: 'user', sentence: errorWords.batchForgotten },
  ConnectorNotConnectedError: { who: 'user', sentence: errorWords.notConnected },
  ConnectorAccountNotFoundError: { who: 'user', sentence: errorWords.accountSwitched },
  ConnectorChainMismatchError: { who: 'user', sentence: errorWords.wrongChain },
  ChainMismatchError: { who: 'user', sentence: errorWords.wrongChain },
  SwitchChainError: { who: 'user', sentence: errorWords.wrongChain },
  SwitchChainNotSupportedError: { who: 'user', sentence: errorWords.wrongChain },
  ChainNotConfiguredError: { who: 'user', sentence: errorWords.wrongChain },
  HttpRequestError: { who: 'service', sentence: errorWords.chainUnreachable },
  TimeoutError: { who: 'service', sentence: errorWords.chainUnreachable },
}

/** Codes of EIP-1193 and of wallets that forget to name their errors. */
const codeSentences: Record<number, Sentence | undefined> = {
  4001: { who: 'nobody', sentence: errorWords.rejected },
  4100: { who: 'user', sentence: errorWords.accountSwitched },
  4900: { who: 'service', sentence: errorWords.chainUnreachable },
  4902: { who: 'user', sentence: errorWords.wrongChain },
  [-32002]: { who: 'user', sentence: errorWords.walletBusy },
}

const phraseSentences: readonly (Sentence & { phrase: RegExp })[] = [
  { phrase: /user (rejected|denied)/i, who: 'nobody', sentence: errorWords.rejected },
  {
    // Development chains, and nodes that only know how much gas the balance would pay, have their own words.
    phrase: /insufficient funds|have enough funds|gas required exceeds allowance/i,
    who: 'user',
    sentence: errorWords.insufficientFunds,
  },
  {
    phrase: /must match the active chain|chain ?id mismatch/i,
    who: 'user',
    sentence: errorWords.wrongChain,
  },
  {
    phrase: /failed to fetch|network ?error/i,
    who: 'service',
    sentence: errorWords.chainUnreachable,
  },
  { phrase: /execution reverted/i, who: 'user', sentence: errorWords.refused },
]

const knownErrors: Abi = [
  ...mandateGovernorAbi,
  ...governanceTokenAbi,
  ...treasuryAbi,
  ...delegateRegistryAbi,
].filter((item) => item.type === 'error')

type ContractError = { name: string; args: readonly unknown[] }

function explainContractError({ name, args }: ContractError): Sentence {
  if (name === 'Error' && typeof args[0] === 'string') {
    return { who: 'user', sentence: errorWords.revertedWith(args[0]) }
  }
  const sentence = contractErrorSentences[name as ContractErrorName]
  if (sentence === undefined) return { who: 'user', sentence: errorWords.revertedWith(name) }
  return { who: 'user', sentence: sentence(args) }
}

function findContractError(error: unknown): ContractError | undefined {
  return findInChain(error, (cause) => {
    const data = dataOf(cause)
    if (isDecoded(data)) return { name: data.errorName, args: data.args ?? [] }
    const hex = isHex(data) ? data : isNested(data) ? data.data : undefined
    return hex === undefined || hex.length < 10 ? undefined : decode(hex)
  })
}

function decode(data: Hex): ContractError | undefined {
  try {
    const { errorName, args } = decodeErrorResult({ abi: knownErrors, data })
    return { name: errorName, args: args ?? [] }
  } catch {
    return undefined
  }
}

function findInChain<T>(error: unknown, read: (cause: unknown) => T | undefined): T | undefined {
  for (let cause = error, depth = 0; cause instanceof Object && depth < 12; depth++) {
    const found = read(cause)
    if (found !== undefined) return found
    cause = 'cause' in cause ? cause.cause : undefined
  }
  return undefined
}

function nameOf(cause: unknown): string {
  return cause instanceof Object && 'name' in cause ? String(cause.name) : ''
}

function codeOf(cause: unknown): number {
  return cause instanceof Object && 'code' in cause ? Number(cause.code) : Number.NaN
}

function dataOf(cause: unknown): unknown {
  if (!(cause instanceof Object)) return undefined
  if ('data' in cause && cause.data !== undefined) return cause.data
  return 'raw' in cause ? cause.raw : undefined
}

function isDecoded(data: unknown): data is { errorName: string; args?: readonly unknown[] } {
  return data instanceof Object && 'errorName' in data && typeof data.errorName === 'string'
}

function isNested(data: unknown): data is { data: Hex } {
  return data instanceof Object && 'data' in data && isHex(data.data)
}

function detailsOf(error: unknown): string {
  if (error instanceof BaseError)
    return [error.shortMessage, error.details].filter(Boolean).join('\n')
  return error instanceof Error ? error.message : String(error)
}
