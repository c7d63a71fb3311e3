import type { Topic } from '@mandate/governance/dao'
import { Plus } from 'lucide-react'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { matchingWords } from '../../words/matching.ts'

const words = matchingWords.intro

/** The person's own words, and what they point to. */
export function SentenceField(props: {
  sentence: string
  onChange: (sentence: string) => void
  found: number
  isReady: boolean
  suggestions: readonly Topic[]
  onSuggestion: (id: string) => void
}) {
  const { sentence, onChange, found, isReady, suggestions, onSuggestion } = props
  const isAsked = isReady && sentence.trim().length > 2
  return (
    <div className="flex flex-col gap-3">
      <TextField
        label={words.sentence}
        hint={words.sentenceHint}
        placeholder={words.sentencePlaceholder}
        value={sentence}
        maxLength={400}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
      <div role="status" className="flex flex-wrap items-center gap-2 text-sm empty:hidden">
        {isAsked ? <span>{found > 0 ? words.found(found) : words.foundNothing}</span> : null}
        {isAsked
          ? suggestions.map(({ id, name }) => (
              <Button
                key={id}
                size="small"
                onClick={() => onSuggestion(id)}
                icon={<Plus aria-hidden="true" className="size-4" />}
              >
                {words.addTopic(name)}
              </Button>
            ))
          : null}
      </div>
    </div>
  )
}
