import { useChainClock } from '../../chain/useChainClock.ts'
import { explainIndexerError } from '../../indexer/explainIndexerError.ts'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { shortAmount } from '../../lib/formatAmount.ts'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { PowerTable } from '../../ui/PowerTable.tsx'
import { StepChart } from '../../ui/StepChart.tsx'
import { highest } from '../../ui/stepLine.ts'
import { Time } from '../../ui/Time.tsx'
import { delegatesWords } from '../../words/delegates.ts'
import { usePowerHistory } from './usePowerHistory.ts'

const words = delegatesWords.profile
const tableRows = 60

/** Voting power over time as a picture, a sentence and a table. */
export function PowerHistory({ account }: { account: string }) {
  const { data: points, error, refetch } = usePowerHistory(account)
  const now = useChainClock().data?.timestamp
  const { decimals, symbol } = useTokenUnit()
  const first = points?.[0]
  const last = points?.at(-1)
  if (points === undefined && error !== null) {
    return <ErrorState {...explainIndexerError(error)} onRetry={() => void refetch()} />
  }
  if (points === undefined || now === undefined) return null
  if (first === undefined || last === undefined) return null
  const amount = (power: bigint) => `${shortAmount(power, decimals)} ${symbol}`
  const text = words.powerText(amount(last.power), points.length)
  const most = highest(points.map(({ power }) => power))
  return (
    <section>
      <h2 className="text-sm text-muted">{words.power}</h2>
      {points.every(({ power }) => power === 0n) ? null : (
        <p className="figures text-xs text-muted">{words.powerTop(amount(most))}</p>
      )}
      <StepChart
        lines={[{ look: 'accent', points }]}
        scale={{ start: first.timestamp, end: now, most }}
        until={now}
        isFilled
        label={text}
        className="mt-1 h-24"
      />
      <p className="flex justify-between text-xs text-muted">
        <Time time={first.timestamp} now={now} isPast />
        <span>{words.today}</span>
      </p>
      <details className="mt-2 text-sm">
        <summary className="text-accent">{words.powerTable}</summary>
        <PowerTable
          label={words.power}
          timeLabel={words.powerSince}
          columns={[words.powerNow]}
          rows={points
            .slice(-tableRows)
            .toReversed()
            .map(({ timestamp, power }) => ({ timestamp, powers: [power] }))}
          unit={{ decimals, symbol }}
        />
      </details>
    </section>
  )
}
