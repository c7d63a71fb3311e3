import { useMutation } from '@tanstack/react-query'
import { useConfig, useConnection } from 'wagmi'
import { useDao } from '../lib/DaoContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { networkName, networkWords } from '../words/networks.ts'
import { switchNetwork } from './switchNetwork.ts'
import { useIsWrongNetwork } from './useIsWrongNetwork.ts'

/**
 * On which network the wallet is and on which this DAO lives, with the way over; nothing where they are the same. It
 * stands wherever something is sent or signed.
 */
export function WrongNetwork() {
  const { chain } = useDao()
  const { chainId } = useConnection()
  const isWrong = useIsWrongNetwork()
  const config = useConfig()
  const switching = useMutation({ mutationFn: () => switchNetwork(config) })
  if (!isWrong || chainId === undefined) return null
  return (
    <Notice
      tone="warn"
      role="alert"
      action={
        <Button size="small" isBusy={switching.isPending} onClick={() => switching.mutate()}>
          {networkWords.switchTo(chain.name)}
        </Button>
      }
    >
      {networkWords.wrong(networkName(chainId), chain.name)}
      {switching.isError ? ` ${networkWords.stayed(chain.name, chain.id)}` : null}
    </Notice>
  )
}
