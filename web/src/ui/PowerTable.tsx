import { Amount } from './Amount.tsx'
import { Time } from './Time.tsx'

/** Voting power at moments (seconds), one column of exact amounts or several: the picture of it for whoever reads. */
export function PowerTable(props: {
  columns: readonly string[]
  rows: readonly { timestamp: number; powers: readonly bigint[] }[]
  unit: { decimals: number; symbol: string }
  timeLabel: string
  label: string
}) {
  const { columns, rows, unit, timeLabel, label } = props
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section aria-label={label} tabIndex={0} className="mt-2 max-h-64 overflow-y-auto">
      <table className="w-full">
        <thead className="text-xs text-muted">
          <tr className="border-b border-line">
            <th scope="col" className="py-1.5 text-left font-normal">
              {timeLabel}
            </th>
            {columns.map((name) => (
              <th key={name} scope="col" className="py-1.5 pl-3 text-right font-normal">
                {unit.symbol === '' ? name : `${name} (${unit.symbol})`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ timestamp, powers }) => (
            <tr key={timestamp} className="border-b border-line last:border-b-0">
              <th scope="row" className="py-1.5 text-left font-normal text-muted">
                <Time time={timestamp} />
              </th>
              {columns.map((name, index) => (
                <td key={name} className="py-1.5 pl-3 text-right">
                  <Amount units={powers[index] ?? 0n} decimals={unit.decimals} form="exact" />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
