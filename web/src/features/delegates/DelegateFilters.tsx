import { Search } from 'lucide-react'
import { useState } from 'react'
import { inputClass } from '../../ui/Field.tsx'
import { delegatesWords } from '../../words/delegates.ts'
import { delegateOrders } from './arrangeDelegates.ts'
import { type DelegatesSearch, parseDelegatesSearch } from './delegatesSearch.ts'

/** Search, order and filters of the list. */
export function DelegateFilters(props: {
  search: DelegatesSearch
  onChange: (search: DelegatesSearch) => void
}) {
  const { search, onChange } = props
  const [typed, setTyped] = useState(search.q ?? '')
  const change = (part: DelegatesSearch) =>
    onChange({ ...search, q: typed === '' ? undefined : typed, page: undefined, ...part })
  return (
    <search className="flex flex-wrap items-center gap-3">
      <span className="relative min-w-0 flex-1 basis-64">
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
      <select
        aria-label={delegatesWords.order.label}
        value={search.order ?? 'fair'}
        onChange={(event) => change({ order: readOrder(event.target.value) })}
        className={`${inputClass} min-h-11 w-auto! max-w-full`}
      >
        {delegateOrders.map((order) => (
          <option key={order} value={order}>
            {delegatesWords.order[order]}
          </option>
        ))}
      </select>
      <Toggle
        label={delegatesWords.filter.active}
        hint={delegatesWords.filter.activeHint}
        isOn={search.active === true}
        onToggle={(isOn) => change({ active: isOn || undefined })}
      />
      <Toggle
        label={delegatesWords.filter.statement}
        isOn={search.statement === true}
        onToggle={(isOn) => change({ statement: isOn || undefined })}
      />
      <Toggle
        label={delegatesWords.filter.quiet}
        hint={delegatesWords.filter.quietHint}
        isOn={search.holders === true}
        onToggle={(isOn) => change({ holders: isOn || undefined })}
      />
    </search>
  )
}

function Toggle(props: {
  label: string
  hint?: string
  isOn: boolean
  onToggle: (isOn: boolean) => void
}) {
  const { label, hint, isOn, onToggle } = props
  return (
    <label
      title={hint}
      className="flex min-h-11 cursor-pointer items-center gap-2.5 rounded-full border border-line bg-surface px-4 text-sm has-checked:border-accent has-checked:bg-wash"
    >
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onToggle(event.target.checked)}
        className="size-4 accent-(--color-accent)"
      />
      {label}
    </label>
  )
}

function readOrder(text: string): DelegatesSearch['order'] {
  return parseDelegatesSearch({ order: text }).order
}
