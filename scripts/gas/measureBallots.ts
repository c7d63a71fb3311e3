import { figureOf, type GasFigure, type GasRow } from './GasRow.ts'
import {
  type GovernorBench,
  type GovernorContract,
  lateExtensionSeconds,
  openGovernorBench,
  type ProposalKind,
  plain,
  typedAndTopical,
  votingDelaySeconds,
  votingPeriodSeconds,
} from './GovernorBench.ts'

type Moment = 'early' | 'late'

/** Casting the first ballot for a side, and those after it. */
export async function measureBallots(): Promise<GasRow[]> {
  const openzeppelin = await castOn('OpenZeppelinGovernor', plain, 'early')
  const topical = await castOn('MandateGovernor', typedAndTopical, 'early')
  const ours = await castOn('MandateGovernor', plain, 'early')
  const late = await castOn('MandateGovernor', plain, 'late')
  return [
    { operation: 'castVote.first', ours: ours.first, openzeppelin: openzeppelin.first },
    { operation: 'castVote.later', ours: ours.later, openzeppelin: openzeppelin.later },
    { operation: 'castVote.topic', ours: topical.later, openzeppelin: openzeppelin.later },
    { operation: 'castVote.late', ours: late.later, openzeppelin: openzeppelin.later },
  ]
}

async function castOn(contract: GovernorContract, kind: ProposalKind, moment: Moment) {
  const bench = await openGovernorBench(contract)
  const voters = bench.members.slice(0, 6)
  for (const voter of voters) await bench.delegate(voter, voter.account.address)
  const id = await openVoting(bench, kind)
  if (moment === 'late') await bench.chain.wait(votingPeriodSeconds - lateExtensionSeconds)
  const gas: bigint[] = []
  for (const voter of voters) gas.push(await bench.call(voter, 'castVote', [id, 1]))
  const [first, ...later] = gas
  if (first === undefined) throw new Error('A voter is needed.')
  return { first: figureOf([first]), later: figureOf(later) } satisfies Record<string, GasFigure>
}

export async function openVoting(bench: GovernorBench, kind: ProposalKind): Promise<bigint> {
  await bench.chain.wait(1)
  const { id } = await bench.propose('# Proposal', kind)
  await bench.chain.wait(votingDelaySeconds + 1)
  return id
}
