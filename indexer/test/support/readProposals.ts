import type { Clock } from '@mandate/governance/clock'
import type { DaoConfig } from '@mandate/governance/dao'
import {
  type ProposalState,
  proposalState,
  proposalStates,
} from '@mandate/governance/proposalState'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import type { TestChain } from './startChain.ts'
import type { TestIndexer } from './startIndexer.ts'

const query = `query ($governor: String!) {
  proposals(where: { governor: $governor }, orderBy: "number", limit: 1000) {
    items {
      proposalId number title body description descriptionHash proposer topic isTextOnly
      payload { targets values calldatas payees }
      createdAt clock voteStart voteEnd quorum approvalThreshold isPassing
      forVotes againstVotes abstainVotes
      forCount againstCount abstainCount splitCount ballotCount canceledAt queuedAt executableAt executedAt
    }
  }
}`

type Row = {
  [column in
    | 'proposalId'
    | 'title'
    | 'body'
    | 'description'
    | 'descriptionHash'
    | 'proposer'
    | 'createdAt'
    | 'voteStart'
    | 'voteEnd'
    | 'quorum'
    | 'forVotes'
    | 'againstVotes'
    | 'abstainVotes']: string
} & {
  [column in 'topic' | 'canceledAt' | 'queuedAt' | 'executableAt' | 'executedAt']: string | null
} & {
  [column in
    | 'number'
    | 'approvalThreshold'
    | 'forCount'
    | 'splitCount'
    | 'againstCount'
    | 'abstainCount'
    | 'ballotCount']: number
} & {
  clock: Clock
  isPassing: boolean
  isTextOnly: boolean
  payload: { targets: string[]; values: string[]; calldatas: string[]; payees: string[] }
}

/** The rows of a DAO's proposals, oldest first, once all that happened is in them. */
export async function readProposals(
  chain: TestChain,
  indexer: TestIndexer,
  { contracts: { governor } }: DaoConfig,
): Promise<readonly Row[]> {
  await indexer.reaches(await chain.client.getBlockNumber(), chain.id)
  const { proposals } = await indexer.query<{ proposals: { items: Row[] } }>(query, { governor })
  return proposals.items
}

/** A proposal's state as the rows tell it at `now`. */
export function stateOfRow(row: Row, now: bigint): ProposalState {
  return proposalState(
    {
      voteStart: BigInt(row.voteStart),
      voteEnd: BigInt(row.voteEnd),
      quorum: BigInt(row.quorum),
      approvalThreshold: row.approvalThreshold,
      forVotes: BigInt(row.forVotes),
      againstVotes: BigInt(row.againstVotes),
      abstainVotes: BigInt(row.abstainVotes),
      canceledAt: row.canceledAt === null ? null : BigInt(row.canceledAt),
      queuedAt: row.queuedAt === null ? null : BigInt(row.queuedAt),
      executedAt: row.executedAt === null ? null : BigInt(row.executedAt),
    },
    now,
  )
}

/** A proposal's state as the governor answers it at the newest block. */
export async function stateOnChain(
  chain: TestChain,
  { contracts: { governor } }: DaoConfig,
  proposalId: bigint,
): Promise<ProposalState> {
  const index = await chain.client.readContract({
    abi: mandateGovernorAbi,
    address: governor,
    functionName: 'state',
    args: [proposalId],
  })
  const state = proposalStates[index]
  if (state === undefined) throw new RangeError(`The governor answered state ${index}.`)
  return state
}
