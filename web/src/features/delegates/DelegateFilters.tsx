import { Search } from 'lucide-react'
import { inputClass } from '../../ui/Field.tsx'
import { delegatesWords } from '../../words/delegates.ts'
import { type DelegateOrder, delegateOrders } from './arrangeDelegates.ts'

export type DelegateFilter = {
  search: string
  order: DelegateOrder
  isActive: boolean
  hasStatement: boolean
  includesQuiet: boolean
}

export const noFilter: DelegateFilter = {
  search: '',
  order: 'fair',
  isActive: false,
  hasStatement: false,
  includesQuiet: false,
}

/** Search, order and filters of the list. */
export function DelegateFilters(props: {
  filter: DelegateFilter
  onChange: (filter: DelegateFilter) => void
}) {
  const { filter, onChange } = props
  const change = (part: Partial<DelegateFilter>) => onChange({ ...filter, ...part })
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
          value={filter.search}
          onChange={(event) => change({ search: event.target.value })}
          className={`${inputClass} min-h-11 pl-10!`}
        />
      </span>
      <select
        aria-label={delegatesWords.order.label}
        value={filter.order}
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
        isOn={filter.isActive}
        onToggle={(isActive) => change({ isActive })}
      />
      <Toggle
        label={delegatesWords.filter.statement}
        isOn={filter.hasStatement}
        onToggle={(hasStatement) => change({ hasStatement })}
      />
      <Toggle
        label={delegatesWords.filter.quiet}
        hint={delegatesWords.filter.quietHint}
        isOn={filter.includesQuiet}
        onToggle={(includesQuiet) => change({ includesQuiet })}
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

function readOrder(text: string): DelegateOrder {
  return delegateOrders.find((order) => order === text) ?? 'fair'
}
