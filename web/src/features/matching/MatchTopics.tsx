import type { Match } from '@mandate/matching'
import { useDao } from '../../lib/DaoContext.tsx'
import { pointsOf } from '../../lib/formatPoints.ts'
import { matchingWords } from '../../words/matching.ts'

/** Where the advantage comes from, topic by topic; nothing where the DAO names no topics. */
export function MatchTopics({ topics }: Pick<Match, 'topics'>) {
  const { topics: known } = useDao()
  const named = topics.flatMap(({ topic, advantage }) => {
    const name = known.find(({ id }) => id === topic)?.name
    return name === undefined ? [] : [{ topic, name, points: pointsOf(advantage) }]
  })
  if (named.length === 0) return null
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1.5 text-sm">
      <span className="mr-1 text-xs text-muted">{matchingWords.matches.byTopic}</span>
      {named.map(({ topic, name, points }) => (
        <span key={topic} className="rounded-full bg-sunken px-2.5 py-0.5">
          {name} <span className="figures text-muted">{matchingWords.compare.points(points)}</span>
        </span>
      ))}
    </p>
  )
}
