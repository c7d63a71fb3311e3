import { Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useDao } from '../../lib/DaoContext.tsx'
import { useDebounced } from '../../lib/useDebounced.ts'
import { SelectField, TextField } from '../../ui/Field.tsx'
import { proposalsWords, stateWords } from '../../words/proposals.ts'
import type { ProposalsSearch } from './proposalsSearch.ts'
import { filterStates, useProposalCounts } from './useProposalCounts.ts'

/** Search, topic and state. A change starts again at the first page. */
export function ProposalFilters(props: {
  search: ProposalsSearch
  onChange: (search: ProposalsSearch) => void
}) {
  const { search, onChange } = props
  const { topics } = useDao()
  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_14rem]">
        <SearchBox search={search} onChange={onChange} />
        {topics.length === 0 ? null : (
          <SelectField
            label={proposalsWords.topic}
            isLabelHidden
            value={search.topic ?? ''}
            onChange={(event) =>
              onChange({ ...search, page: undefined, topic: event.target.value || undefined })
            }
          >
            <option value="">{proposalsWords.allTopics}</option>
            {topics.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
      </div>
      <StateFilter search={search} onChange={onChange} />
    </div>
  )
}

function SearchBox(props: Parameters<typeof ProposalFilters>[0]) {
  const { search, onChange } = props
  const [text, setText] = useState(search.q ?? '')
  const rested = useDebounced(text.trim())
  // The address changed from outside (a link, the back button): show what it says.
  const asked = search.q ?? ''
  const [lastAsked, setLastAsked] = useState(asked)
  if (asked !== lastAsked) {
    setLastAsked(asked)
    if (asked !== text.trim()) setText(asked)
  }
  useEffect(() => {
    if (rested !== asked && rested === text.trim())
      onChange({ ...search, page: undefined, q: rested === '' ? undefined : rested })
  }, [rested, asked, text, search, onChange])
  return (
    <div className="relative">
      <Search
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 left-3.5 size-4 -translate-y-1/2 text-muted"
      />
      <TextField
        type="search"
        label={proposalsWords.search}
        isLabelHidden
        placeholder={proposalsWords.search}
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.target.value)}
        className="min-h-11 pl-10"
      />
    </div>
  )
}

function StateFilter({ search, onChange }: Parameters<typeof ProposalFilters>[0]) {
  const counts = useProposalCounts(search).data
  const present = filterStates.filter(
    (state) => counts === undefined || counts[state].totalCount > 0 || search.state === state,
  )
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{proposalsWords.states}</legend>
      <div className="flex flex-wrap gap-2">
        {([undefined, ...present] as const).map((state) => (
          <button
            key={state ?? 'all'}
            type="button"
            aria-pressed={search.state === state}
            onClick={() => onChange({ ...search, page: undefined, state })}
            className="flex min-h-9 items-center gap-2 rounded-full border border-line bg-surface px-3.5 text-sm whitespace-nowrap text-muted transition-colors hover:border-edge aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
          >
            {state === undefined ? proposalsWords.all : stateWords[state].name}
            {counts === undefined ? null : (
              <span className="figures">{counts[state ?? 'all'].totalCount}</span>
            )}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
