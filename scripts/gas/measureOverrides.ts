import { senderAt } from './GasChain.ts'
import { figureOf, type GasFigure, type GasRow } from './GasRow.ts'
import {
  type GovernorContract,
  openGovernorBench,
  type ProposalKind,
  plain,
  typedAndTopical,
} from './GovernorBench.ts'
import { openVoting } from './measureBallots.ts'
import { splitAmong } from './TokenBench.ts'

const ownKind = { MandateGovernor: typedAndTopical, OpenZeppelinOverridableGovernor: plain }

/** Overriding a delegate that has voted, and one that has not, by delegators who come after others. */
export async function measureOverrides(): Promise<GasRow[]> {
  const ours = await overrideOn('MandateGovernor', plain)
  const openzeppelin = await overrideOn('OpenZeppelinOverridableGovernor', plain)
  const topical = await overrideOn('MandateGovernor', ownKind.MandateGovernor)
  return [
    { operation: 'override.voted', ours: ours.voted, openzeppelin: openzeppelin.voted },
    { operation: 'override.notVoted', ours: ours.notVoted, openzeppelin: openzeppelin.notVoted },
    { operation: 'override.topic', ours: topical.voted, openzeppelin: openzeppelin.voted },
    { operation: 'override.split2', ours: await overrideSplit(), openzeppelin: null },
  ]
}

async function overrideOn(contract: GovernorContract, kind: ProposalKind) {
  const bench = await openGovernorBench(contract)
  const [delegate, first, second, third, fourth] = bench.members
  if (!delegate || !first || !second || !third || !fourth) throw new Error('Five are needed.')
  for (const member of [delegate, first, second, third, fourth]) {
    await bench.delegate(member, delegate.account.address)
  }
  const id = await openVoting(bench, kind)
  const override = (member: typeof first) => bench.call(member, 'castOverrideVote', [id, 0, ''])
  await override(first)
  const notVoted = figureOf([await override(second)])
  await bench.call(delegate, 'castVote', [id, 1])
  await override(third)
  const voted = figureOf([await override(fourth)])
  return { voted, notVoted } satisfies Record<string, GasFigure>
}

/** One of two delegates has voted. */
async function overrideSplit(): Promise<GasFigure> {
  const bench = await openGovernorBench('MandateGovernor')
  const proposer = senderAt(bench.members, 0)
  const delegator = senderAt(bench.members, 1)
  await bench.delegate(proposer, proposer.account.address)
  const [other] = splitAmong(['carol'])
  if (other === undefined) throw new Error('A delegate is needed.')
  const shares = [
    { delegate: proposer.account.address, basisPoints: 6_000 },
    { ...other, basisPoints: 4_000 },
  ]
  await bench.setDelegations(delegator, [{ topic: 0, endsAt: 0, shares }])
  const id = await openVoting(bench, plain)
  await bench.call(proposer, 'castVote', [id, 1])
  return figureOf([await bench.call(delegator, 'castOverrideVote', [id, 0, ''])])
}
