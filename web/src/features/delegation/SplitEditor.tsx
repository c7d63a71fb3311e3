import { maximumDelegates } from '@mandate/governance/split'
import { Lock, LockOpen, X } from 'lucide-react'
import { formatBasisPoints } from '../../lib/formatPoints.ts'
import { shortAddress } from '../../lib/shortAddress.ts'
import { Address } from '../../ui/Address.tsx'
import { Button } from '../../ui/Button.tsx'
import { delegationWords } from '../../words/delegation.ts'
import {
  addDelegate,
  canMove,
  moveShare,
  removeDelegate,
  type SplitEntry,
  shareEqually,
  splitStep,
} from './adjustSplit.ts'
import { DelegatePicker } from './DelegatePicker.tsx'
import { nameOfEntry } from './delegationTarget.ts'

const words = delegationWords.split

type Change = (entries: readonly SplitEntry[]) => void

/** Sliders for the parts of a split, which always sum to the whole. */
export function SplitEditor(props: {
  delegator: string
  entries: readonly SplitEntry[]
  isDisabled: boolean
  onChange: Change
}) {
  const { delegator, entries, isDisabled, onChange } = props
  return (
    <fieldset disabled={isDisabled} className="flex flex-col gap-3">
      <legend className="mb-2 text-sm font-medium">{words.title}</legend>
      <ul className="flex flex-col divide-y divide-line rounded-xl border border-line">
        {entries.map((entry, index) => (
          <SplitRow key={entry.delegate} {...{ delegator, entry, entries, index, onChange }} />
        ))}
      </ul>
      <p className="flex flex-wrap items-center justify-between gap-2 text-sm text-muted">
        {words.sum}
        {entries.length < 2 ? null : (
          <Button
            size="small"
            look="quiet"
            className="-mr-3"
            onClick={() => onChange(shareEqually(entries))}
          >
            {words.equal}
          </Button>
        )}
      </p>
      {entries.length < maximumDelegates ? (
        <DelegatePicker
          taken={entries.map(({ delegate }) => delegate)}
          onPick={(picked) => onChange(addDelegate(entries, picked))}
        />
      ) : (
        <p className="text-sm text-muted">{words.full(maximumDelegates)}</p>
      )}
    </fieldset>
  )
}

function SplitRow(props: {
  delegator: string
  entry: SplitEntry
  entries: readonly SplitEntry[]
  index: number
  onChange: Change
}) {
  const { delegator, entry, entries, index, onChange } = props
  const known = nameOfEntry(entry, delegator)
  const name = known ?? shortAddress(entry.delegate)
  const share = formatBasisPoints(entry.basisPoints)
  const toggleLock = (one: SplitEntry, at: number) =>
    at === index ? { ...one, isLocked: !one.isLocked } : one
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2 px-3 py-2">
      <Address address={entry.delegate} name={known} />
      <span className="flex items-center">
        <output className="figures mr-1 text-sm font-medium">{share}</output>
        <IconButton
          label={entry.isLocked ? words.unlock(name) : words.lock(name)}
          isPressed={entry.isLocked}
          onClick={() => onChange(entries.map(toggleLock))}
        >
          {entry.isLocked ? <Lock className="size-4" /> : <LockOpen className="size-4" />}
        </IconButton>
        <IconButton
          label={words.remove(name)}
          isDisabled={entries.length === 1}
          onClick={() => onChange(removeDelegate(entries, entry.delegate))}
        >
          <X className="size-4" />
        </IconButton>
      </span>
      <input
        type="range"
        aria-label={words.shareOf(name)}
        aria-valuetext={share}
        min={splitStep}
        max={10_000}
        step={splitStep}
        value={entry.basisPoints}
        disabled={entry.isLocked || !canMove(entries, index)}
        onChange={({ target }) => onChange(moveShare(entries, index, Number(target.value)))}
        className="col-span-2 h-8 w-full cursor-pointer accent-(--color-accent) disabled:opacity-50"
      />
    </li>
  )
}

function IconButton(props: {
  label: string
  isPressed?: boolean
  isDisabled?: boolean
  onClick: () => void
  children: React.ReactNode
}) {
  const { label, isPressed, isDisabled = false, onClick, children } = props
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      disabled={isDisabled}
      onClick={onClick}
      className="grid size-9 place-items-center rounded-full text-muted hover:bg-sunken hover:text-ink disabled:opacity-40"
    >
      <span aria-hidden="true">{children}</span>
    </button>
  )
}
