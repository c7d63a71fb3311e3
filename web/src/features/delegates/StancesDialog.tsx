import { delegateRegistryAbi } from '@mandate/protocol/abis'
import type { Address } from 'viem'
import { OtherAccount, useIsOtherAccount } from '../../chain/OtherAccount.tsx'
import { useChainClock } from '../../chain/useChainClock.ts'
import { signatureSeconds, useSigning } from '../../chain/useSigning.ts'
import { useTransaction } from '../../chain/useTransaction.ts'
import { WrongNetwork } from '../../chain/WrongNetwork.tsx'
import { useDao } from '../../lib/DaoContext.tsx'
import { formatDateTime } from '../../lib/formatTime.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SigningProgress } from '../../ui/SigningProgress.tsx'
import { TransactionProgress } from '../../ui/TransactionProgress.tsx'
import { commonWords } from '../../words/common.ts'
import { stanceWords } from '../../words/stances.ts'
import type { DeclaredStance } from './compareStances.ts'
import type { SignedStances } from './SignedStances.ts'
import { StanceQuestion } from './StanceQuestion.tsx'
import { signStances } from './signStances.ts'
import { encodeStances } from './stanceTypes.ts'
import { useStancesDraft } from './useStancesDraft.ts'

const words = stanceWords.dialog

/** Answering the questionnaire: sent from here, or only signed and handed to whoever will submit it. */
export function StancesDialog(props: {
  address: Address
  stances: readonly DeclaredStance[]
  onClose: () => void
}) {
  const { address, onClose } = props
  const dao = useDao()
  const { questionnaire, contracts, chain } = dao
  const { draft, changed, answer, forget } = useStancesDraft(address, props.stances)
  const transaction = useTransaction()
  const isOther = useIsOtherAccount(address)
  const signing = useSigning<SignedStances>()
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
    if (end.step !== 'indexed' && end.step !== 'unindexed') return
    forget()
    signing.reset()
  }

  function sign(now: number) {
    const answers = { delegate: address, stances: changed, deadline: now + signatureSeconds }
    return signing.sign((config) => signStances(config, { dao, registry }, answers))
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
            onAnswer={(choice) => {
              // What was signed is not what stands in the form any more.
              signing.reset()
              answer(question.id, choice)
            }}
          />
        ))}
        <OtherAccount account={address} />
        <WrongNetwork />
        <TransactionProgress state={transaction.state} explorerUrl={chain.explorerUrl} />
        {isDone ? <Notice role="status">{words.done}</Notice> : null}
        <SigningProgress
          state={signing.state}
          words={{
            ...stanceWords.signed,
            lead: ({ deadline }) => stanceWords.signed.lead(formatDateTime(deadline)),
          }}
        />
        {isDone ? (
          <Button look="primary" className="self-end" onClick={onClose}>
            {commonWords.close}
          </Button>
        ) : (
          <div className="flex flex-wrap justify-between gap-2">
            <Button
              look="quiet"
              disabled={count === 0 || clock === undefined || transaction.isBusy || isOther}
              isBusy={signing.state.step === 'signing'}
              onClick={() => void sign(clock?.timestamp ?? 0)}
            >
              {words.sign}
            </Button>
            <Button
              type="submit"
              look="primary"
              disabled={count === 0 || isOther}
              isBusy={transaction.isBusy}
            >
              {count === 0 ? words.publishNone : words.publish(count)}
            </Button>
          </div>
        )}
        {isDone ? null : <p className="text-xs text-muted">{words.kept}</p>}
      </form>
    </Dialog>
  )
}
