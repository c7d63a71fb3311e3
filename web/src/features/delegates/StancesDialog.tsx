import { delegateRegistryAbi } from '@mandate/protocol/abis'
import type { Address } from 'viem'
import { useChainClock } from '../../chain/useChainClock.ts'
import { useTransaction } from '../../chain/useTransaction.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TechnicalDetails } from '../../ui/ErrorState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TransactionProgress } from '../../ui/TransactionProgress.tsx'
import { commonWords } from '../../words/common.ts'
import { stanceWords } from '../../words/stances.ts'
import type { DeclaredStance } from './compareStances.ts'
import { SignedDeclaration } from './SignedDeclaration.tsx'
import { StanceQuestion } from './StanceQuestion.tsx'
import { encodeStances } from './stanceTypes.ts'
import { useSignStances } from './useSignStances.ts'
import { useStancesDraft } from './useStancesDraft.ts'

const words = stanceWords.dialog

/** Answering the questionnaire: sent from here, or only signed and handed to whoever will submit it. */
export function StancesDialog(props: {
  address: Address
  stances: readonly DeclaredStance[]
  onClose: () => void
}) {
  const { address, onClose } = props
  const { questionnaire, contracts, chain } = useDao()
  const { draft, changed, answer, forget } = useStancesDraft(address, props.stances)
  const transaction = useTransaction()
  const signing = useSignStances(address)
  const clock = useChainClock().data
  const count = Object.keys(changed).length
  const isDone = transaction.state.step === 'indexed' || transaction.state.step === 'unindexed'
  if (questionnaire === undefined || contracts.registry === undefined) return null
  const registry = contracts.registry

  async function publish() {
    const end = await transaction.send({
      address: registry,
      abi: delegateRegistryAbi,
      functionName: 'declareStances',
      args: [encodeStances(changed)],
    })
    if (end.step === 'indexed' || end.step === 'unindexed') forget()
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title}
      description={words.lead(questionnaire.version)}
    >
      <form
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault()
          void publish()
        }}
      >
        {questionnaire.questions.map((question) => (
          <StanceQuestion
            key={question.id}
            question={question}
            choice={draft[question.id] ?? null}
            onAnswer={(choice) => answer(question.id, choice)}
          />
        ))}
        <TransactionProgress state={transaction.state} explorerUrl={chain.explorerUrl} />
        {isDone ? <Notice role="status">{words.done}</Notice> : null}
        {signing.state.step === 'signing' ? (
          <p role="status" className="text-sm">
            {stanceWords.signed.signing}
          </p>
        ) : null}
        {signing.state.step === 'failed' && signing.state.error.who !== 'nobody' ? (
          <div role="alert" className="text-sm text-danger">
            {signing.state.error.sentence}
            <TechnicalDetails text={signing.state.error.details} />
          </div>
        ) : null}
        {signing.state.step === 'signed' ? <SignedDeclaration {...signing.state} /> : null}
        {isDone ? (
          <Button look="primary" className="self-end" onClick={onClose}>
            {commonWords.close}
          </Button>
        ) : (
          <div className="flex flex-wrap justify-between gap-2">
            <Button
              look="quiet"
              disabled={count === 0 || clock === undefined || transaction.isBusy}
              isBusy={signing.state.step === 'signing'}
              onClick={() => void signing.sign(changed, clock?.timestamp ?? 0)}
            >
              {words.sign}
            </Button>
            <Button type="submit" look="primary" disabled={count === 0} isBusy={transaction.isBusy}>
              {count === 0 ? words.publishNone : words.publish(count)}
            </Button>
          </div>
        )}
        {isDone ? null : <p className="text-xs text-muted">{words.kept}</p>}
      </form>
    </Dialog>
  )
}
