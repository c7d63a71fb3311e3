import { isConcentrated } from '@mandate/governance/concentration'
import { Fragment, type ReactNode } from 'react'
import { useDaoFacts } from '../../indexer/useDaoFacts.ts'
import { readVoter, useParticipation } from '../../indexer/useParticipation.ts'
import { useTopics } from '../../indexer/useTopics.ts'
import { formatShare } from '../../lib/formatAmount.ts'
import { Amount } from '../../ui/Amount.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { delegatesWords } from '../../words/delegates.ts'
import type { ProfileFacts } from './useDelegateProfile.ts'
import { useProfileWords } from './useProfileWords.ts'

const words = delegatesWords.profile

/** The delegate in figures, with a warning when it holds too much. */
export function DelegateFigures(props: {
  address: string
  account: ProfileFacts['accounts']['items'][number] | null
  topicPowers: ProfileFacts['topicPowers']['items']
}) {
  const { address, account, topicPowers } = props
  const about = useProfileWords(address)
  const { nameOf } = useTopics()
  const facts = useDaoFacts()
  const participationOf = useParticipation()
  if (account === null) return <p className="text-muted">{about.unknown}</p>
  if (facts.isPending) return <Skeleton className="h-40" />
  const dao = facts.data?.dao
  if (!dao) return null
  const power = BigInt(account.votingPower)
  const total = BigInt(dao.delegatedVotes)
  const share = formatShare(power, total)
  const participation = participationOf(readVoter(account))
  return (
    <section aria-label={words.figures} className="flex flex-col gap-4">
      <dl className="grid grid-cols-2 gap-5 lg:grid-cols-1">
        {participation === null ? null : (
          <Figure name={delegatesWords.card.participation} note={about.participationNote}>
            {delegatesWords.card.participationOf(participation)}
          </Figure>
        )}
        <Figure name={about.speaksFor}>
          {account.delegatorCount === 0
            ? delegatesWords.card.nobody
            : delegatesWords.card.people(account.delegatorCount)}
        </Figure>
        <Figure name={words.powerNow} note={words.powerShare(share)}>
          <Amount units={power} decimals={dao.tokenDecimals} symbol={dao.tokenSymbol} />
        </Figure>
      </dl>
      {topicPowers.length === 0 ? null : (
        <div>
          <h3 className="text-sm text-muted">{words.topicPower}</h3>
          <dl className="mt-1 grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 text-sm">
            {topicPowers.map(({ topic, difference }) => (
              <Fragment key={topic}>
                <dt>{words.onTopicPower(nameOf(topic))}</dt>
                <dd className="font-medium">
                  <Amount
                    units={power + BigInt(difference)}
                    decimals={dao.tokenDecimals}
                    symbol={dao.tokenSymbol}
                  />
                </dd>
              </Fragment>
            ))}
          </dl>
        </div>
      )}
      {isConcentrated({ power, total }) ? (
        <Notice tone="warn">{about.concentration(share)}</Notice>
      ) : null}
    </section>
  )
}

function Figure(props: { name: string; note?: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-muted">{props.name}</dt>
      <dd className="mt-0.5 text-lg font-medium">{props.children}</dd>
      {props.note ? <dd className="text-sm text-muted">{props.note}</dd> : null}
    </div>
  )
}
