/** What a call would do, as far as it can be known. */
export type DescribedAction =
  /** Nothing: a call to the zero address. `note` is its calldata read as text, if it is text. */
  | { kind: 'nothing'; note: string | null }
  | { kind: 'nativeTransfer'; to: string; value: bigint }
  | {
      kind: 'tokenTransfer'
      token: string
      to: string
      value: bigint
      /** The DAO's own token, whose decimals are known. Another token is believed to be one by its form only. */
      isOwnToken: boolean
    }
  | {
      kind: 'call'
      target: string
      value: bigint
      functionName: string
      signature: string
      arguments: readonly DescribedArgument[]
      /**
       * `known`: the contract is the DAO's and its ABI ours. `pasted`: read with the ABI that the writer gave. `form`:
       * only the selector fits a common function.
       */
      evidence: 'known' | 'pasted' | 'form'
      /** Calls that this call makes in turn. */
      inner: readonly DescribedAction[]
    }
  | {
      kind: 'unverified'
      target: string
      value: bigint
      selector: string
      calldata: string
      /** `own`: a contract of the DAO, which has no such function; `stranger`: one whose functions are not known. */
      contract: 'own' | 'stranger'
    }

export type DescribedArgument = { name: string; type: string; value: string }
