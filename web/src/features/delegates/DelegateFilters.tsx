import { Search } from 'lucide-react'
import { useState } from 'react'
import { useDao } from '../../lib/DaoContext.tsx'
import { inputClass } from '../../ui/Field.tsx'
import { ToggleChip } from '../../ui/ToggleChip.tsx'
import { delegatesWords } from '../../words/delegates.ts'
import { delegateOrders } from './arrangeDelegates.ts'
import { type DelegatesSearch, parseDelegatesSearch } from './delegatesSearch.ts'

/** Search, topic, order and filters of the list. */
export function DelegateFilters(props: {
  search: DelegatesSearch
  onChange: (search: DelegatesSearch) => void
}) {
  const { search, onChange } = props
  const { topics, contracts } = useDao()
  const [typed, setTyped] = useState(search.q ?? '')
  const change = (part: DelegatesSearch) =>
    onChange({ ...search, q: typed === '' ? undefined : typed, page: undefined, ...part })
  return (
    <search className="flex flex-wrap items-center gap-3">
      <span className="relative min-w-0 flex-1 basis-full sm:basis-64">
        <Search
          aria-hidden="true"
          className="pointer-events-none absolute top-1/2 left-3.5 size-4.5 -translate-y-1/2 text-muted"
        />
        <input
          type="search"
          aria-label={delegatesWords.search}
          placeholder={delegatesWords.search}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            change({ q: event.target.value === '' ? undefined : event.target.value })
          }}
          className={`${inputClass} min-h-11 pl-10!`}
        />
      </span>
      {topics.length === 0 ? null : (
        <select
          aria-label={delegatesWords.filter.topic}
          value={topics.some(({ id }) => id === search.topic) ? search.topic : ''}
          onChange={(event) => change({ topic: event.target.value || undefined })}
          className={`${inputClass} min-h-11 sm:w-auto!`}
        >
          <option value="">{delegatesWords.filter.allTopics}</option>
          {topics.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      <select
        aria-label={delegatesWords.order.label}
        value={search.order ?? 'fair'}
        onChange={(event) => change({ order: readOrder(event.target.value) })}
        className={`${inputClass} min-h-11 sm:w-auto!`}
      >
        {delegateOrders.map((order) => (
          <option key={order} value={order}>
            {delegatesWords.order[order]}
          </option>
        ))}
      </select>
      <div className="flex basis-full flex-wrap gap-3">
        <ToggleChip
          label={delegatesWords.filter.active}
          hint={delegatesWords.filter.activeHint}
          isOn={search.active === true}
          onToggle={(isOn) => change({ active: isOn || undefined })}
        />
        {contracts.registry === undefined ? null : (
          <ToggleChip
            label={delegatesWords.filter.statement}
            isOn={search.statement === true}
            onToggle={(isOn) => change({ statement: isOn || undefined })}
          />
        )}
        <ToggleChip
          label={delegatesWords.filter.quiet}
          hint={delegatesWords.filter.quietHint}
          isOn={search.holders === true}
          onToggle={(isOn) => change({ holders: isOn || undefined })}
        />
      </div>
    </search>
  )
}

function readOrder(text: string): DelegatesSearch['order'] {
  return parseDelegatesSearch({ order: text }).order
}
