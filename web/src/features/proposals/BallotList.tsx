import { type BallotChoice, ballotChoices } from '@mandate/governance/fractionalBallot'
import { choices } from '@mandate/governance/tally'
import { useState } from 'react'
import { useProposalClock } from '../../chain/useProposalClock.ts'
import { explainIndexerError } from '../../indexer/explainIndexerError.ts'
import { useAccountNames } from '../../indexer/useAccountNames.ts'
import { searchText } from '../../lib/searchText.ts'
import { useDebounced } from '../../lib/useDebounced.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { SelectField, TextField } from '../../ui/Field.tsx'
import { Pagination } from '../../ui/Pagination.tsx'
import { SkeletonList } from '../../ui/Skeleton.tsx'
import { ballotWords, proposalWords } from '../../words/proposal.ts'
import { choiceWords, proposalsWords } from '../../words/proposals.ts'
import { BallotRow } from './BallotRow.tsx'
import type { ProposalDetails } from './ProposalPage.tsx'
import { type BallotSearch, ballotsPerPage, useBallots } from './useBallots.ts'

const everything: BallotSearch = { text: '', page: 1 }

/** Who voted how, and why. */
export function BallotList({ proposal }: { proposal: ProposalDetails }) {
  const [search, setSearch] = useState(everything)
  const { state } = useProposalClock(proposal)
  const text = useDebounced(searchText(search.text.trim()))
  const { data, error, isPending, refetch } = useBallots(proposal.proposalId, { ...search, text })
  const ballots = data?.ballots.items ?? []
  const names = useAccountNames(ballots.map(({ voter }) => voter))
  const ballotCount = proposal.ballotCount + proposal.overrideCount
  const cast =
    BigInt(proposal.forVotes) + BigInt(proposal.againstVotes) + BigInt(proposal.abstainVotes)
  return (
    <section aria-labelledby="ballots" className="flex flex-col gap-4">
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="ballots" className="title text-2xl">
          {proposalWords.ballots}
        </h2>
        <span className="figures text-sm text-muted">
          {proposalsWords.votes(proposal.ballotCount)}
          {proposal.overrideCount === 0
            ? null
            : ` · ${ballotWords.overrides(proposal.overrideCount)}`}
        </span>
      </div>
      {ballotCount === 0 ? (
        <p className="text-muted">
          {state === 'pending'
            ? ballotWords.emptySoon
            : state === 'active'
              ? ballotWords.empty
              : ballotWords.emptyOver}
        </p>
      ) : (
        <Filters
          search={search}
          options={proposal.splitCount === 0 ? choices : ballotChoices}
          onChange={setSearch}
        />
      )}
      {isPending && ballotCount > 0 ? <SkeletonList rows={3} /> : null}
      {error === null || data !== undefined ? null : (
        <ErrorState {...explainIndexerError(error)} onRetry={() => void refetch()} />
      )}
      {data !== undefined && ballots.length === 0 && ballotCount > 0 ? (
        <EmptyState title={ballotWords.emptyFiltered} />
      ) : null}
      <ul aria-label={ballotWords.caption} className="divide-y divide-line">
        {ballots.map((ballot) => (
          <BallotRow
            key={`${ballot.voter}-${ballot.isOverride}`}
            ballot={ballot}
            cast={cast}
            name={names.get(ballot.voter)}
          />
        ))}
      </ul>
      <Pagination
        label={ballotWords.pages}
        page={search.page}
        pageCount={Math.ceil((data?.ballots.totalCount ?? 0) / ballotsPerPage)}
        onPage={(page) => setSearch({ ...search, page })}
      />
    </section>
  )
}

function Filters(props: {
  search: BallotSearch
  options: readonly BallotChoice[]
  onChange: (search: BallotSearch) => void
}) {
  const { search, options, onChange } = props
  return (
    <div className="grid items-center gap-3 sm:grid-cols-[minmax(0,1fr)_11rem_auto]">
      <TextField
        type="search"
        label={ballotWords.search}
        isLabelHidden
        placeholder={ballotWords.search}
        maxLength={100}
        value={search.text}
        onChange={(event) => onChange({ ...search, page: 1, text: event.target.value })}
      />
      <SelectField
        label={ballotWords.choice}
        isLabelHidden
        value={search.choice ?? ''}
        onChange={(event) =>
          onChange({
            ...search,
            page: 1,
            choice: options.find((choice) => choice === event.target.value),
          })
        }
      >
        <option value="">{ballotWords.all}</option>
        {options.map((choice) => (
          <option key={choice} value={choice}>
            {choiceWords[choice]}
          </option>
        ))}
      </SelectField>
      <label className="flex min-h-11 items-center gap-2 text-sm">
        <input
          type="checkbox"
          checked={search.hasReason ?? false}
          onChange={(event) => onChange({ ...search, page: 1, hasReason: event.target.checked })}
          className="size-4.5 accent-(--color-accent)"
        />
        {ballotWords.onlyReasons}
      </label>
    </div>
  )
}
