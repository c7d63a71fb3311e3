import { simpleMajority } from '@mandate/governance/tally'
import {
  defaultType,
  type NamedActionRule,
  noTopic,
  numberActionRules,
} from '../deploy/numberActionRules.ts'
import type { ProposalType } from '../deploy/ProposalRules.ts'
import { day, foundingSettings, hour } from './stage.ts'
import { topics } from './topics.ts'

const { votingDelaySeconds, votingPeriodSeconds, quorumBasisPoints } = foundingSettings

export const proposalTypes = [
  {
    name: 'Large payment',
    votingDelaySeconds,
    votingPeriodSeconds: votingPeriodSeconds + 2 * day,
    executionDelaySeconds: 2 * day,
    quorumBasisPoints: 2 * quorumBasisPoints,
    approvalThresholdBasisPoints: 6_000,
  },
  {
    name: 'Temperature check',
    votingDelaySeconds: hour,
    votingPeriodSeconds: 3 * day,
    executionDelaySeconds: 0,
    quorumBasisPoints: 100,
    approvalThresholdBasisPoints: simpleMajority,
  },
] as const satisfies readonly ProposalType[]

const [largePayment, temperatureCheck] = proposalTypes
const everyTopic = [noTopic, ...topics.map(({ id }) => id)]
const payment = { topics: everyTopic, types: [defaultType, largePayment.name] }
const setting = { target: 'governor', topics: [noTopic, 'protocol'], types: [defaultType] } as const

const rules: readonly NamedActionRule[] = [
  { target: 'texts', topics: everyTopic, types: [defaultType, temperatureCheck.name] },
  { target: 'coins', ...payment },
  { target: 'token', function: 'transfer(address,uint256)', ...payment },
  { ...setting, function: 'setVotingDelay(uint48)' },
  { ...setting, function: 'setVotingPeriod(uint32)' },
  { ...setting, function: 'setProposalThreshold(uint256)' },
  {
    ...setting,
    function: 'updateQuorumNumerator(uint256)',
    topics: [noTopic, 'protocol', 'risk'],
  },
  {
    target: 'treasury',
    function: 'updateDelay(uint256)',
    topics: [noTopic, 'protocol', 'risk'],
    types: [defaultType],
  },
]

export const actionRules = numberActionRules({ rules, topics, types: proposalTypes })
