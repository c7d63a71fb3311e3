import clsx from 'clsx'
import { groupedAmount, shortAmount } from '../lib/formatAmount.ts'

/**
 * An amount to read, its exact value on hover. `units` is a bigint, or its decimal text from the index. The `exact` form
 * rounds nothing: it belongs wherever somebody signs or decides over the amount itself.
 */
export function Amount(props: {
  units: bigint | string
  decimals: number
  symbol?: string
  form?: 'short' | 'exact'
  className?: string
}) {
  const { decimals, symbol, form = 'short', className } = props
  const units = BigInt(props.units)
  const exact = groupedAmount(units, decimals)
  const unit = symbol === undefined ? '' : ` ${symbol}`
  return (
    <data
      value={units.toString()}
      title={`${exact}${unit}`}
      className={clsx(
        'figures',
        form === 'exact' ? 'min-w-0 wrap-anywhere' : 'whitespace-nowrap',
        className,
      )}
    >
      {form === 'exact' ? exact : shortAmount(units, decimals)}
      {unit}
    </data>
  )
}
