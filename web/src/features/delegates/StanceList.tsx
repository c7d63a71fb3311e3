import { delegatesWords } from '../../words/delegates.ts'

const words = delegatesWords.profile

/** What a delegate declares, apart from what it did. Nothing when it declares nothing. */
export function StanceList(props: { stances: readonly { question: string; choice: string }[] }) {
  const { stances } = props
  if (stances.length === 0) return null
  return (
    <section className="flex flex-col gap-3">
      <h2 className="title text-2xl">{words.stances}</h2>
      <p className="text-sm text-muted">{words.stancesHint}</p>
      <ul className="flex flex-col">
        {stances.map(({ question, choice }) => (
          <li
            key={question}
            className="flex items-baseline justify-between gap-4 border-b border-line py-2.5 last:border-b-0"
          >
            <span>{readable(question)}</span>
            <span className="font-medium whitespace-nowrap">{words.declared(choice)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Until the DAO keeps a questionnaire, a question is known by its id alone: `ship-upgrades-faster`. */
function readable(question: string): string {
  const text = question.replaceAll('-', ' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
