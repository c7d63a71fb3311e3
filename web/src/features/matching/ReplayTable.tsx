import { Link } from '@tanstack/react-router'
import { useConnection } from 'wagmi'
import { explainIndexerError } from '../../indexer/explainIndexerError.ts'
import { shortAmount } from '../../lib/formatAmount.ts'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { SkeletonList } from '../../ui/Skeleton.tsx'
import { matchingWords } from '../../words/matching.ts'
import { ChoiceMark } from './ChoiceMark.tsx'
import { DelegateColumn } from './DelegateColumn.tsx'
import { ScrollTable } from './ScrollTable.tsx'
import type { FinishedProposal } from './useLastProposals.ts'
import type { Matching } from './useMatching.ts'

const words = matchingWords.replay

/** How the person's power would have been used in the last proposals under each delegate. */
export function ReplayTable(props: { delegates: readonly string[]; matching: Matching }) {
  const { delegates, matching } = props
  const { lastProposals: proposals, unit } = matching
  const self = useConnection().address?.toLowerCase()
  const balance = self === undefined ? undefined : matching.byAddress.get(self)?.balance
  const amount = balance ? `${shortAmount(balance, unit.decimals)} ${unit.symbol}` : null
  return (
    <section aria-labelledby="replay" className="flex flex-col gap-4">
      <header>
        <h2 id="replay" className="title text-2xl">
          {words.heading}
        </h2>
        {proposals.data === undefined ? null : (
          <p className="mt-1 text-muted">{words.lead(proposals.data.length, amount)}</p>
        )}
      </header>
      {proposals.data !== undefined ? (
        <Table proposals={proposals.data} {...{ delegates, matching }} />
      ) : proposals.isError ? (
        <ErrorState
          {...explainIndexerError(proposals.error)}
          onRetry={() => void proposals.refetch()}
        />
      ) : (
        <SkeletonList rows={3} />
      )}
    </section>
  )
}

function Table(props: {
  proposals: readonly FinishedProposal[]
  delegates: readonly string[]
  matching: Matching
}) {
  const { proposals, delegates, matching } = props
  return (
    <ScrollTable label={words.heading}>
      <thead>
        <tr>
          <td className="min-w-24 sm:w-64" />
          {delegates.map((address) => (
            <DelegateColumn
              key={address}
              address={address}
              name={matching.byAddress.get(address)?.name ?? null}
              note={
                <span className="figures mt-1 block text-xs font-normal text-muted">
                  {words.used(
                    proposals.filter(({ choiceOf }) => choiceOf.has(address)).length,
                    proposals.length,
                  )}
                </span>
              }
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {proposals.map(({ id, number, title, choiceOf }) => (
          <tr key={id} className="border-t border-line">
            <th scope="row" className="py-2.5 pr-2 text-left font-normal sm:pr-4">
              <Link
                to="/proposals/$proposalId"
                params={{ proposalId: id }}
                className="hover:underline"
              >
                <span className="figures mr-2 text-muted">{number}</span>
                {title}
              </Link>
            </th>
            {delegates.map((address) => (
              <td key={address} className="px-2 py-2.5 sm:px-3">
                <ChoiceMark choice={choiceOf.get(address) ?? null} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
