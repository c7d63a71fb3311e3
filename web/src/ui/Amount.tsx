import clsx from 'clsx'
import { groupedAmount, shortAmount } from '../lib/formatAmount.ts'

/** An amount to read, its exact value on hover. `units` is a bigint, or its decimal text from the index. */
export function Amount(props: {
  units: bigint | string
  decimals: number
  symbol?: string
  className?: string
}) {
  const { decimals, symbol, className } = props
  const units = BigInt(props.units)
  const unit = symbol === undefined ? '' : ` ${symbol}`
  return (
    <data
      value={units.toString()}
      title={`${groupedAmount(units, decimals)}${unit}`}
      className={clsx('figures whitespace-nowrap', className)}
    >
      {shortAmount(units, decimals)}
      {unit}
    </data>
  )
}
