import { useTopics } from '../../indexer/useTopics.ts'
import { delegationWords } from '../../words/delegation.ts'
import type { DelegationRequest } from './DelegationHost.tsx'
import { beginSplit, type DelegationDraft, type Scope, topicsApart } from './delegationDraft.ts'
import { type DelegationKind, takesBack } from './delegationTarget.ts'
import { SplitEditor } from './SplitEditor.tsx'
import { TermField } from './TermField.tsx'
import { TopicPicker } from './TopicPicker.tsx'
import type { DelegationFacts } from './useDelegationFacts.ts'

const words = delegationWords.composer

/** How much of the power is handed over: everything, a part, or some topics; and until when. */
export function DelegationComposer(props: {
  request: DelegationRequest
  kind: DelegationKind
  draft: DelegationDraft
  onDraft: (draft: DelegationDraft) => void
  delegator: string
  /** Names that accounts go by, whoever reads them. */
  nameOf: (account: string) => string | null
  facts: DelegationFacts
  isDisabled: boolean
}) {
  const { request, kind, draft, onDraft, delegator, nameOf, facts, isDisabled } = props
  const { target } = request
  const { topics, nameOf: topicName } = useTopics()
  const apart = topicsApart(facts.delegations, facts.now)
  const isFixed = target === null || takesBack(kind, request)
  const scopes = topics.length === 0 ? withoutTopics : allScopes

  const choose = (scope: Scope) => {
    const isNewSplit = scope === 'split' && draft.entries.length === 0 && target !== null
    const added = { delegate: target?.address.toLowerCase() ?? '', name: target?.name ?? null }
    const entries = isNewSplit ? beginSplit(facts.delegations, added, nameOf) : draft.entries
    onDraft({ ...draft, scope, entries })
  }

  return (
    <div className="flex flex-col gap-5">
      {isFixed ? null : (
        <fieldset disabled={isDisabled}>
          <legend className="mb-2 text-sm font-medium">{words.scope}</legend>
          <div className="grid gap-2 sm:grid-cols-3">
            {scopes.map((scope) => (
              <label
                key={scope}
                className="flex min-h-11 cursor-pointer items-center gap-2.5 rounded-xl border border-line px-3.5 py-2 text-sm transition-colors hover:border-edge has-checked:border-accent has-checked:bg-wash has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
              >
                <input
                  type="radio"
                  name="scope"
                  checked={draft.scope === scope}
                  onChange={() => choose(scope)}
                  className="size-4.5 shrink-0 accent-(--color-accent) outline-none"
                />
                {words.scopes[scope]}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {draft.scope === 'split' ? (
        <SplitEditor
          {...{ delegator }}
          entries={draft.entries}
          isDisabled={isDisabled}
          onChange={(entries) => onDraft({ ...draft, entries })}
        />
      ) : null}
      {draft.scope === 'topics' && !isFixed ? (
        <TopicPicker
          {...{ topics, isDisabled }}
          chosen={draft.topics}
          onChange={(chosen) => onDraft({ ...draft, topics: chosen })}
        />
      ) : null}
      {draft.scope === 'everything' && apart.length > 0 ? (
        <label className="flex min-h-11 items-center gap-2.5 text-sm">
          <input
            type="checkbox"
            disabled={isDisabled}
            checked={draft.includesTopics}
            onChange={(event) => onDraft({ ...draft, includesTopics: event.target.checked })}
            className="size-4.5 shrink-0 accent-(--color-accent)"
          />
          {words.includeTopics(apart.map(({ topic }) => topicName(topic)))}
        </label>
      ) : null}
      {isFixed ? null : (
        <TermField
          {...{ isDisabled }}
          now={facts.now}
          endsAt={draft.endsAt}
          isTopic={draft.scope === 'topics'}
          onChange={(endsAt) => onDraft({ ...draft, endsAt })}
        />
      )}
    </div>
  )
}

const withoutTopics = ['everything', 'split'] as const satisfies readonly Scope[]
const allScopes = ['everything', 'split', 'topics'] as const satisfies readonly Scope[]
