import { useState } from 'react'
import { isAddress } from 'viem'
import { useDelegates } from '../../indexer/useDelegates.ts'
import { hasWrongChecksum } from '../../lib/hasWrongChecksum.ts'
import { Address } from '../../ui/Address.tsx'
import { TextField } from '../../ui/Field.tsx'
import { commonWords } from '../../words/common.ts'
import { delegationWords } from '../../words/delegation.ts'

const words = delegationWords.split
const shown = 5

/** Finds one more delegate by name or address. */
export function DelegatePicker(props: {
  taken: readonly string[]
  label?: string
  hint?: string
  onPick: (picked: { delegate: string; name: string | null }) => void
}) {
  const { taken, label = words.add, hint = words.addHint, onPick } = props
  const [text, setText] = useState('')
  const wanted = text.trim().toLowerCase()
  const isMistyped = hasWrongChecksum(text.trim())
  const known = useDelegates().data ?? []
  const found =
    wanted === '' || isMistyped
      ? []
      : known.filter(
          ({ address, name }) =>
            address.startsWith(wanted) || name?.toLowerCase().includes(wanted) === true,
        )
  const offered = [
    ...found.map(({ address, name }) => ({ delegate: address as string, name })),
    ...(isAddress(wanted) && !isMistyped && found.length === 0
      ? [{ delegate: wanted, name: null }]
      : []),
  ]
    .filter(({ delegate }) => !taken.includes(delegate))
    .slice(0, shown)
  return (
    <div className="flex flex-col gap-2">
      <TextField
        label={label}
        placeholder={hint}
        value={text}
        autoComplete="off"
        {...(isMistyped ? { error: commonWords.checksum } : {})}
        onChange={({ target }) => setText(target.value)}
      />
      {wanted === '' || isMistyped ? null : offered.length === 0 ? (
        <p role="status" className="text-sm text-muted">
          {words.nobodyFound}
        </p>
      ) : (
        <ul aria-label={words.found} className="flex flex-col">
          {offered.map((picked) => (
            <li key={picked.delegate}>
              <button
                type="button"
                onClick={() => {
                  onPick(picked)
                  setText('')
                }}
                className="flex min-h-11 w-full items-center rounded-lg px-2 text-left text-sm hover:bg-sunken"
              >
                <Address address={picked.delegate} name={picked.name} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
