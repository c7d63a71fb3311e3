import type { Hex } from 'viem'
import { generatePrivateKey, type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import { senderAt } from './GasChain.ts'
import { figureOf, type GasFigure, type GasRow } from './GasRow.ts'
import {
  type GovernorBench,
  openGovernorBench,
  type ProposalKind,
  plain,
  reason,
  typedAndTopical,
} from './GovernorBench.ts'
import { openVoting } from './measureBallots.ts'

const batchSize = 50
const mostShares = 8
const deadline = 2 ** 40

/** Signed ballots with a reason, fifty in a transaction; OpenZeppelin's come one by one. Gas of each ballot. */
export async function measureRelay(): Promise<GasRow[]> {
  return [
    {
      operation: 'relay.batch50',
      ours: await relayBatch(plain),
      openzeppelin: await castAlone(),
    },
    {
      operation: 'relay.batch50.topic',
      ours: await relayBatch(typedAndTopical),
      openzeppelin: null,
    },
  ]
}

async function relayBatch(kind: ProposalKind): Promise<GasFigure> {
  const bench = await openGovernorBench('MandateGovernor')
  const voters = Array.from({ length: batchSize }, newAccount)
  const id = await openVotingFor(bench, voters, kind)
  const ballots = await Promise.all(
    voters.map(async (voter) => {
      const message = { proposalId: id, support: 1, voter: voter.address, reason, params, deadline }
      const signature = await voter.signTypedData({
        domain: await domainOf(bench),
        types: relayedBallot,
        primaryType: 'RelayedBallot',
        message,
      })
      return { ...message, signature }
    }),
  )
  const gas = await bench.call(senderAt(bench.members, 1), 'castBallots', [ballots])
  return figureOf([gas / BigInt(batchSize)])
}

async function castAlone(): Promise<GasFigure> {
  const bench = await openGovernorBench('OpenZeppelinGovernor')
  const voter = newAccount()
  const id = await openVotingFor(bench, [voter], plain)
  const message = {
    proposalId: id,
    support: 1,
    voter: voter.address,
    nonce: (id & (2n ** 192n - 1n)) << 64n,
    reason,
    params,
  }
  const signature = await voter.signTypedData({
    domain: await domainOf(bench),
    types: extendedBallot,
    primaryType: 'ExtendedBallot',
    message,
  })
  const args = [id, 1, voter.address, reason, params, signature]
  const gas = await bench.call(senderAt(bench.members, 1), 'castVoteWithReasonAndParamsBySig', args)
  return figureOf([gas])
}

/** Gives every voter power, and has somebody vote before, so that no side of the tally is new. */
async function openVotingFor(
  bench: GovernorBench,
  voters: readonly PrivateKeyAccount[],
  kind: ProposalKind,
): Promise<bigint> {
  const [proposer, ...delegators] = bench.members
  if (proposer === undefined) throw new Error('A proposer is needed.')
  await bench.delegate(proposer, proposer.account.address)
  for (let from = 0; from < voters.length; from += mostShares) {
    const delegator = senderAt(delegators, from / mostShares)
    const group = voters.slice(from, from + mostShares).map(({ address }) => address)
    if (bench.contract !== 'MandateGovernor') await bench.delegate(delegator, firstOf(group))
    else await bench.setDelegations(delegator, [{ topic: 0, endsAt: 0, shares: sharesOf(group) }])
  }
  const id = await openVoting(bench, kind)
  await bench.call(proposer, 'castVote', [id, 1])
  return id
}

function sharesOf(delegates: readonly Hex[]) {
  const [first, ...others] = [...delegates].sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1))
  const part = Math.floor(10_000 / delegates.length)
  return [
    { delegate: firstOf([first]), basisPoints: 10_000 - part * others.length },
    ...others.map((delegate) => ({ delegate, basisPoints: part })),
  ]
}

function firstOf([first]: readonly (Hex | undefined)[]): Hex {
  if (first === undefined) throw new Error('A delegate is needed.')
  return first
}

function newAccount(): PrivateKeyAccount {
  return privateKeyToAccount(generatePrivateKey())
}

async function domainOf({ chain, governor }: GovernorBench) {
  const chainId = await chain.client.getChainId()
  return { name: 'Governor', version: '1', chainId, verifyingContract: governor }
}

const params: Hex = '0x'

const ballotFields = [
  { name: 'proposalId', type: 'uint256' },
  { name: 'support', type: 'uint8' },
  { name: 'voter', type: 'address' },
] as const
const textFields = [
  { name: 'reason', type: 'string' },
  { name: 'params', type: 'bytes' },
] as const

const relayedBallot = {
  RelayedBallot: [...ballotFields, ...textFields, { name: 'deadline', type: 'uint48' }],
} as const
const extendedBallot = {
  ExtendedBallot: [...ballotFields, { name: 'nonce', type: 'uint256' }, ...textFields],
} as const
