import { useMemo } from 'react'
import { useDao } from '../../lib/DaoContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { matchingWords } from '../../words/matching.ts'
import { AnswerTools } from './AnswerTools.tsx'
import { LearningStatus } from './LearningStatus.tsx'
import { PrivacyNote } from './PrivacyNote.tsx'
import { SentenceField } from './SentenceField.tsx'
import { TopicChoice } from './TopicChoice.tsx'
import type { Matching } from './useMatching.ts'

const words = matchingWords.intro

/** "What matters to you?", before the first question. */
export function Intro(props: {
  matching: Matching
  onStart: () => void
  onReplaced: (answers: { length: number }) => void
}) {
  const { matching, onStart, onReplaced } = props
  const dao = useDao()
  const { mine, hits, past, model, learning } = matching
  const counts = useMemo(() => {
    const byTopic = new Map<string, number>()
    for (const { topic } of past.data ?? []) {
      if (topic !== null) byTopic.set(topic, (byTopic.get(topic) ?? 0) + 1)
    }
    return byTopic
  }, [past.data])
  const addTopic = (id: string) => mine.setTopics([...mine.topics, id])
  return (
    <div className="mx-auto flex max-w-2xl flex-col gap-10">
      <header>
        <h1 className="title text-4xl sm:text-5xl">{words.heading}</h1>
        <p className="mt-4 text-lg text-muted">{words.lead(dao.name)}</p>
      </header>
      {dao.topics.length === 0 ? null : (
        <TopicChoice
          topics={dao.topics}
          chosen={mine.topics}
          countOf={(id) => counts.get(id) ?? 0}
          onChange={mine.setTopics}
        />
      )}
      <SentenceField
        sentence={mine.sentence}
        onChange={mine.setSentence}
        found={hits.matters.length}
        isReady={past.data !== undefined}
        suggestions={dao.topics.filter(
          ({ id }) => hits.topics.includes(id) && !mine.topics.includes(id),
        )}
        onSuggestion={addTopic}
      />
      <div className="flex flex-col gap-4">
        <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
          <Button look="primary" onClick={onStart}>
            {mine.answers.length === 0 ? words.start : words.goOn}
          </Button>
          <span className="text-sm text-muted">{words.minutes}</span>
        </div>
        <LearningStatus isReading={past.isPending || model.isPending} learning={learning} />
      </div>
      <PrivacyNote>
        <AnswerTools {...{ matching, onReplaced }} />
      </PrivacyNote>
    </div>
  )
}
