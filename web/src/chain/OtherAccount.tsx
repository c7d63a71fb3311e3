import { useConnection } from 'wagmi'
import { shortAddress } from '../lib/shortAddress.ts'
import { Notice } from '../ui/Notice.tsx'
import { accountWords } from '../words/shell.ts'

/** Whether the wallet has gone over to another account than the one that something is written for. */
export function useIsOtherAccount(account: string): boolean {
  const { address } = useConnection()
  return address !== undefined && address.toLowerCase() !== account.toLowerCase()
}

/** That only `account` can go on with what is written here; nothing while the wallet acts as it. */
export function OtherAccount({ account }: { account: string }) {
  const { address } = useConnection()
  const isOther = useIsOtherAccount(account)
  if (!isOther || address === undefined) return null
  return (
    <Notice tone="warn" role="alert">
      {accountWords.otherAccount(shortAddress(address), shortAddress(account))}
    </Notice>
  )
}
