import type { DaoConfig } from '@mandate/governance/dao'
import type { VotingHistory } from '@mandate/matching'
import type { ReadRows } from './createRowReader.ts'
import { readBallots } from './readBallots.ts'
import { readStances } from './readStances.ts'

/**
 * Everything that delegates did on proposals whose vote is over, and what they declare, as the engine reads it. Voting
 * power is not even asked for: it has no say in who thinks alike.
 */
export async function readVotingHistory(
  readRows: ReadRows,
  dao: DaoConfig,
): Promise<VotingHistory> {
  return {
    ...(await readBallots(readRows, dao)),
    questions: dao.questionnaire?.questions ?? [],
    stances: await readStances(readRows, dao),
  }
}
