/** A checkbox in the shape of a chip, for one of several that may be on at once. */
export function ToggleChip(props: {
  label: string
  hint?: string
  isOn: boolean
  onToggle: (isOn: boolean) => void
}) {
  const { label, hint, isOn, onToggle } = props
  return (
    <label
      title={hint}
      className="flex min-h-11 cursor-pointer items-center gap-2.5 rounded-full border border-line bg-surface px-4 text-sm transition-colors hover:border-edge has-checked:border-accent has-checked:bg-wash has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
    >
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onToggle(event.target.checked)}
        className="size-4 shrink-0 accent-(--color-accent) outline-none"
      />
      {label}
    </label>
  )
}
