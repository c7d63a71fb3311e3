import { actionRuleKeys } from '@mandate/governance/actionRule'
import type { Action } from '@mandate/governance/actions'
import { allowedByAll } from '@mandate/governance/allowedByAll'
import { getAddress, type Hex } from 'viem'
import type { DaoParameters } from '../../scripts/deployDao.ts'
import type { TestDao } from './openTestDao.ts'

export const types = [0, 1] as const
export const topics = [0, 1] as const

/** What the members walk on: texts may be of both types and topics, a new quorum only of the strict type. */
export const walkedParameters = {
  votingDelaySeconds: 3_600,
  votingPeriodSeconds: 36_000,
  lateQuorumExtensionSeconds: 18_000,
  topicNames: ['Money'],
  proposalTypes: [
    {
      name: 'Strict',
      votingDelaySeconds: 1_800,
      votingPeriodSeconds: 36_000,
      executionDelaySeconds: 0,
      quorumBasisPoints: 3_500,
      approvalThresholdBasisPoints: 6_700,
    },
  ],
  actionRules: [
    { target: 'texts', topics, types },
    { target: 'governor', function: 'updateQuorumNumerator(uint256)', topics: [0], types: [1] },
  ],
} as const satisfies Partial<DaoParameters>

/** Which types and topics one action may have, by the governor's rules for it. */
export async function allowedOn({ governor }: TestDao, action: Action) {
  const keys = actionRuleKeys(action).map(
    ({ target, selector }) => [getAddress(target), selector as Hex] as const,
  )
  const ofTypes = await Promise.all(keys.map((key) => governor.read.typesAllowed(key)))
  const ofTopics = await Promise.all(keys.map((key) => governor.read.topicsAllowed(key)))
  return { types: allowedByAll(ofTypes, types), topics: allowedByAll(ofTopics, topics) }
}
