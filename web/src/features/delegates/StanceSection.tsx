import { choices } from '@mandate/governance/tally'
import { lazy, Suspense, useState } from 'react'
import type { Address } from 'viem'
import { explainIndexerError } from '../../indexer/explainIndexerError.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { stanceWords as words } from '../../words/stances.ts'
import { compareStances } from './compareStances.ts'
import { Declaration } from './Declaration.tsx'
import { StanceRow } from './StanceRow.tsx'
import type { ProfileFacts } from './useDelegateProfile.ts'
import { useProfileWords } from './useProfileWords.ts'
import { useSubjectBallots } from './useSubjectBallots.ts'

const StancesDialog = lazy(() =>
  import('./StancesDialog.tsx').then((m) => ({ default: m.StancesDialog })),
)
const SubmitStancesDialog = lazy(() =>
  import('./SubmitStancesDialog.tsx').then((m) => ({ default: m.SubmitStancesDialog })),
)

/** What a delegate declares, beside what it did on the same subject. Nothing where nobody asks and nothing was said. */
export function StanceSection(props: {
  address: Address
  isYou: boolean
  stances: ProfileFacts['stances']['items']
}) {
  const { address, isYou } = props
  const { questionnaire, contracts } = useDao()
  const about = useProfileWords(address)
  const [opened, setOpened] = useState<'answer' | 'submit' | null>(null)
  const ballots = useSubjectBallots(address)
  const canDeclare = questionnaire !== undefined && contracts.registry !== undefined
  const stances = props.stances.map(({ question, choice, declaredAt, transaction }) => ({
    question,
    choice: choices.find((known) => known === choice) ?? 'abstain',
    declaredAt: Number(declaredAt),
    transaction,
  }))
  const compared = compareStances(stances, ballots.rows ?? [], questionnaire)
  const contradicted = compared.filter(({ verdict }) => verdict === 'contradicted').length
  /** One of them, where all were declared in one transaction. */
  const together = stances.every(({ transaction }) => transaction === stances[0]?.transaction)
    ? stances[0]
    : undefined
  if (!canDeclare && stances.length === 0) return null
  return (
    <section className="flex flex-col gap-3">
      <header className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 className="title text-2xl">{about.stances}</h2>
        {!canDeclare ? null : isYou ? (
          <Button size="small" onClick={() => setOpened('answer')}>
            {stances.length === 0 ? words.answer : words.change}
          </Button>
        ) : (
          <Button size="small" look="quiet" className="-mx-3" onClick={() => setOpened('submit')}>
            {words.submit}
          </Button>
        )}
      </header>
      {stances.length === 0 ? (
        <EmptyState title={about.noStances} />
      ) : (
        <>
          <p className="text-sm text-muted">
            {about.stancesLead} {together === undefined ? null : <Declaration {...together} />}
          </p>
          {contradicted > 0 ? (
            <p className="text-sm text-warn">{about.contradictions(contradicted)}</p>
          ) : null}
          {ballots.error === null ? null : (
            <ErrorState {...explainIndexerError(ballots.error)} onRetry={ballots.retry} />
          )}
          <ul className="flex flex-col">
            {compared.map((one) => (
              <StanceRow
                key={one.stance.question}
                {...one}
                about={about}
                isDated={together === undefined}
                isLoading={ballots.rows === undefined}
              />
            ))}
          </ul>
        </>
      )}
      <Suspense>
        {opened === 'answer' ? (
          <StancesDialog {...{ address, stances }} onClose={() => setOpened(null)} />
        ) : null}
        {opened === 'submit' ? <SubmitStancesDialog onClose={() => setOpened(null)} /> : null}
      </Suspense>
    </section>
  )
}
