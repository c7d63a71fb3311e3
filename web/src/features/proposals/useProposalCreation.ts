import { actionsOf, isTextOnly } from '@mandate/governance/actions'
import { parseDescription } from '@mandate/governance/description'
import { proposalTopic } from '@mandate/governance/proposalTopic'
import { visibleText } from '@mandate/governance/visibleText'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { useQuery } from '@tanstack/react-query'
import { getContractEvents } from 'viem/actions'
import { useConfig } from 'wagmi'
import { useDao } from '../../lib/DaoContext.tsx'

/**
 * What a proposal's creation tells: its text and its calls. One question for all that the governor ever announced: nodes
 * that limit such questions refuse, and its text is missing then; data null: no event is of this proposal.
 */
export function useProposalCreation(proposalId: string) {
  const config = useConfig()
  const { chain, contracts, startBlock, topics } = useDao()
  return useQuery({
    queryKey: ['chain', 'proposalCreation', chain.id, contracts.governor, proposalId],
    queryFn: async () => {
      const events = await getContractEvents(config.getClient({ chainId: chain.id }), {
        abi: mandateGovernorAbi,
        address: contracts.governor,
        eventName: 'ProposalCreated',
        fromBlock: BigInt(startBlock),
        strict: true,
      })
      const created = events.find(({ args }) => args.proposalId.toString() === proposalId)?.args
      if (created === undefined) return null
      const { description, targets, values, calldatas } = created
      const { title, body } = parseDescription(visibleText(description))
      const topicIds = topics.map(({ id }) => id)
      return {
        title,
        body,
        description,
        topic: proposalTopic(body, topicIds),
        isTextOnly: isTextOnly(actionsOf({ targets, values, calldatas })),
        payload: { targets: [...targets], values: values.map(String), calldatas: [...calldatas] },
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
}
