import type { Delegation } from '@mandate/governance/delegation'
import { isInForce } from '@mandate/governance/terms'
import { useTopics } from '../../indexer/useTopics.ts'
import { delegationWords } from '../../words/delegation.ts'
import { describeInstruction } from './describeInstruction.ts'
import type { DelegationFacts } from './useDelegationFacts.ts'

/** The delegations that stand and that `changes` would put an end to; what the delegator keeps anyway is left out. */
export function WhatEnds(props: {
  facts: DelegationFacts
  changes: readonly Delegation[]
  delegator: string
  nameOf: (account: string) => string
}) {
  const { facts, changes, delegator, nameOf } = props
  const { nameOf: topicName } = useTopics()
  const ending = facts.delegations.filter(
    ({ topic, shares, endsAt }) =>
      isInForce(endsAt, facts.now) &&
      changes.some((change) => change.topic === topic) &&
      shares.some(({ delegate }) => delegate !== delegator),
  )
  if (ending.length === 0) return null
  return (
    <section aria-labelledby="ends">
      <h3 id="ends" className="mb-2 text-sm font-medium">
        {delegationWords.preview.ends}
      </h3>
      <ul className="flex flex-col divide-y divide-line rounded-xl border border-line">
        {ending.map((delegation) => (
          <li key={delegation.topic} className="px-3.5 py-2 text-sm">
            {delegationWords.mine.set(describeInstruction(delegation, { nameOf, topicName }))}
          </li>
        ))}
      </ul>
    </section>
  )
}
