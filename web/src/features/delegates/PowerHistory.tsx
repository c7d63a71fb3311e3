import { useChainClock } from '../../chain/useChainClock.ts'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { shortAmount } from '../../lib/formatAmount.ts'
import { Amount } from '../../ui/Amount.tsx'
import { Time } from '../../ui/Time.tsx'
import { delegatesWords } from '../../words/delegates.ts'
import { PowerChart } from './PowerChart.tsx'
import { type PowerPoint, usePowerHistory } from './usePowerHistory.ts'

const words = delegatesWords.profile
const tableRows = 60

/** Voting power over time as a picture, a sentence and a table. */
export function PowerHistory({ account }: { account: string }) {
  const { data: points } = usePowerHistory(account)
  const now = useChainClock().data?.timestamp
  const { decimals, symbol } = useTokenUnit()
  const first = points?.[0]
  const last = points?.at(-1)
  if (first === undefined || last === undefined || now === undefined) return null
  const amount = (power: bigint) => `${shortAmount(power, decimals)} ${symbol}`
  const text = words.powerText(amount(last.power), points?.length ?? 0)
  return (
    <section>
      <h2 className="text-sm text-muted">{words.power}</h2>
      <PowerChart points={points ?? []} end={now} label={text} />
      <p className="flex justify-between text-xs text-muted">
        <Time time={first.timestamp} now={now} isPast />
        <span>{words.today}</span>
      </p>
      <details className="mt-2 text-sm">
        <summary className="text-accent">{words.powerTable}</summary>
        <PowerTable points={(points ?? []).slice(-tableRows).toReversed()} decimals={decimals} />
      </details>
    </section>
  )
}

function PowerTable({ points, decimals }: { points: readonly PowerPoint[]; decimals: number }) {
  return (
    <div className="mt-2 max-h-64 overflow-y-auto">
      <table className="w-full">
        <tbody>
          {points.map(({ timestamp, power }) => (
            <tr key={timestamp} className="border-b border-line last:border-b-0">
              <th scope="row" className="py-1.5 text-left font-normal text-muted">
                <Time time={timestamp} />
              </th>
              <td className="py-1.5 text-right">
                <Amount units={power} decimals={decimals} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
