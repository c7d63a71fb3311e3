import { useFormContext } from 'react-hook-form'
import { type ProposalTypeRow, useProposalTypes } from '../../indexer/useProposalTypes.ts'
import { useTopics } from '../../indexer/useTopics.ts'
import { formatBasisPoints } from '../../lib/formatPoints.ts'
import { exactDuration } from '../../lib/formatTime.ts'
import { SelectField } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { proposingWords } from '../../words/proposing.ts'
import { findRulesConflict, type RulesConflict } from './findRulesConflict.ts'
import type { ProposalDraft } from './proposalDraft.ts'
import type { AllowedRules } from './useAllowedRules.ts'
import { useKnownRules } from './useKnownRules.ts'

const words = proposingWords.rules

/** The rules that a proposal follows and the topic it carries, and what its actions say to that. */
export function RulesFields({ allowed }: { allowed: AllowedRules | undefined }) {
  const { register, watch } = useFormContext<ProposalDraft>()
  const types = useProposalTypes()
  const { topics, nameOf } = useTopics()
  const known = useKnownRules()
  const [typeText, topicText] = watch(['proposalType', 'topicNumber'])
  const chosen = { type: Number(typeText), topic: Number(topicText) }
  const type = types.find(({ number }) => number === chosen.type)
  const conflict = allowed === undefined ? null : findRulesConflict(chosen, allowed, known)
  const typeName = (number: number) =>
    types.find((one) => one.number === number)?.name ?? `#${number}`
  return (
    <section aria-labelledby="rules" className="flex flex-col gap-5">
      <h2 id="rules" className="title text-2xl">
        {words.title}
      </h2>
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          label={words.type}
          hint={type === undefined ? undefined : describeType(type)}
          {...register('proposalType')}
        >
          {types.map(({ number, name }) => (
            <option key={number} value={number}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField label={words.topic} hint={words.topicHint} {...register('topicNumber')}>
          <option value="0">{words.noTopic}</option>
          {topics.map(({ number, name }) => (
            <option key={number} value={number}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      {conflict === null ? null : (
        <Notice tone="warn" role="alert">
          {explain(conflict, { typeName, topicName: nameOf })}
        </Notice>
      )}
    </section>
  )
}

function describeType(type: ProposalTypeRow): string {
  return words.describe({
    quorum: formatBasisPoints(type.quorumBasisPoints),
    approval: formatBasisPoints(type.approvalThreshold),
    period: exactDuration(BigInt(type.votingPeriod)),
    delay: Number(type.executionDelay) === 0 ? null : exactDuration(BigInt(type.executionDelay)),
  })
}

function explain(
  conflict: RulesConflict,
  { typeName, topicName }: Record<'typeName' | 'topicName', (number: number) => string>,
): string {
  switch (conflict.kind) {
    case 'topic':
      return words.topicConflict(
        conflict.allowed.map((topic) => (topic === 0 ? words.noTopic : topicName(topic))),
      )
    case 'type':
      return words.typeConflict(conflict.allowed.map(typeName))
  }
}
