import { defaultTopic } from '@mandate/governance/delegation'
import { governanceTokenAbi } from '@mandate/protocol/abis'
import { getAddress } from 'viem'
import { useReadContract } from 'wagmi'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { Amount } from '../../ui/Amount.tsx'

/** An account's voting power on a topic, read from the chain at one block; nothing until it is there. */
export function PowerAtBlock(props: { account: string; topic: number; block: bigint }) {
  const { account, topic, block } = props
  const { chain, contracts } = useDao()
  const unit = useTokenUnit()
  const token = {
    address: contracts.token,
    abi: governanceTokenAbi,
    chainId: chain.id,
    blockNumber: block,
  } as const
  const whole = useReadContract({
    ...token,
    functionName: 'getVotes',
    args: [getAddress(account)],
    query: { enabled: topic === defaultTopic },
  })
  const ofTopic = useReadContract({
    ...token,
    functionName: 'getVotesForTopic',
    args: [getAddress(account), topic],
    query: { enabled: topic !== defaultTopic },
  })
  const power = topic === defaultTopic ? whole.data : ofTopic.data
  return power === undefined ? null : <Amount units={power} {...unit} className="font-medium" />
}
