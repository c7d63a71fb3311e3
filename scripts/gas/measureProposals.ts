import { figureOf, type GasRow } from './GasRow.ts'
import {
  type GovernorContract,
  openGovernorBench,
  type ProposalKind,
  plain,
  typedAndTopical,
} from './GovernorBench.ts'

/** Making a proposal of one action. */
export async function measureProposals(): Promise<GasRow[]> {
  const openzeppelin = await proposeOn('OpenZeppelinGovernor', plain)
  return [
    {
      operation: 'propose.one',
      ours: await proposeOn('MandateGovernor', typedAndTopical),
      openzeppelin,
    },
    { operation: 'propose.plain', ours: await proposeOn('MandateGovernor', plain), openzeppelin },
  ]
}

async function proposeOn(contract: GovernorContract, kind: ProposalKind) {
  const { chain, members, delegate, propose } = await openGovernorBench(contract)
  const [proposer] = members
  if (proposer === undefined) throw new Error('A proposer is needed.')
  await delegate(proposer, proposer.account.address)
  await chain.wait(1)
  const { gas } = await propose('# Proposal', kind)
  return figureOf([gas])
}
