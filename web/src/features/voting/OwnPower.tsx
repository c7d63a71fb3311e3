import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { useTopics } from '../../indexer/useTopics.ts'
import { Amount } from '../../ui/Amount.tsx'
import { votingWords } from '../../words/voting.ts'
import { powerSources } from './powerSources.ts'
import type { VotingFacts } from './useVotingPower.ts'

/** An account's power on a proposal, and where it comes from. */
export function OwnPower(props: {
  account: string
  facts: VotingFacts
  isPending: boolean
  topic: number
  delegatorCount: number
}) {
  const { account, facts, isPending, topic, delegatorCount } = props
  const unit = useTokenUnit()
  const { nameOf } = useTopics()
  const isOwnDelegate = facts.delegate.toLowerCase() === account.toLowerCase()
  const { own, received } = powerSources({ ...facts, account, isOwnDelegate })
  return (
    <div className="rounded-xl bg-sunken px-4 py-3">
      <p className="text-sm text-muted">{isPending ? votingWords.powerNow : votingWords.power}</p>
      <p className="title text-2xl">
        <Amount units={facts.power} {...unit} form="exact" />
      </p>
      <p className="mt-0.5 text-sm text-muted">
        {isPending ? null : `${votingWords.atSnapshot}. `}
        {topic === 0 ? null : `${votingWords.forTopic(nameOf(topic))} `}
      </p>
      <dl className="mt-2 grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 text-sm text-muted">
        {own > 0n ? (
          <>
            <dt>{votingWords.own}</dt>
            <dd className="text-right">
              <Amount units={own} {...unit} form="exact" />
            </dd>
          </>
        ) : null}
        {received > 0n ? (
          <>
            <dt>{votingWords.received(delegatorCount)}</dt>
            <dd className="text-right">
              <Amount units={received} {...unit} form="exact" />
            </dd>
          </>
        ) : null}
      </dl>
    </div>
  )
}
