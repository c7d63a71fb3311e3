import { useDaoFacts } from '../../indexer/useDaoFacts.ts'
import { formatShare } from '../../lib/formatAmount.ts'
import { homeWords } from '../../words/proposals.ts'

/** Four counts, as the index holds them. */
export function DaoNumbers() {
  const dao = useDaoFacts().data?.dao
  if (!dao) return null
  const numbers = [
    [homeWords.proposals, dao.proposalCount.toLocaleString('en')],
    [homeWords.ballots, dao.ballotCount.toLocaleString('en')],
    [homeWords.holders, dao.holderCount.toLocaleString('en')],
    [homeWords.delegated, formatShare(BigInt(dao.delegatedVotes), BigInt(dao.totalSupply))],
  ] as const
  return (
    <section aria-label={homeWords.facts} className="px-5 py-2">
      <dl className="grid grid-cols-2 gap-x-6 gap-y-5">
        {numbers.map(([name, value]) => (
          <div key={name} className="flex flex-col-reverse justify-end">
            <dt className="text-sm text-muted">{name}</dt>
            <dd className="title figures text-2xl">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
