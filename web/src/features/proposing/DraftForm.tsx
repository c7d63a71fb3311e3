import '../../lib/zodWithoutEval.ts'
import { zodResolver } from '@hookform/resolvers/zod'
import { composeDescription } from '@mandate/governance/description'
import { nameTopic } from '@mandate/governance/proposalTopic'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { useEffect, useRef, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { useConfig, useConnection } from 'wagmi'
import { z } from 'zod'
import { useTransaction } from '../../chain/useTransaction.ts'
import { WrongNetwork } from '../../chain/WrongNetwork.tsx'
import { useCapabilities } from '../../indexer/useCapabilities.ts'
import { useConnectPrompt } from '../../lib/ConnectPromptContext.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TransactionProgress } from '../../ui/TransactionProgress.tsx'
import { proposingWords } from '../../words/proposing.ts'
import { ActionsEditor } from './ActionsEditor.tsx'
import { callsOf } from './callsOf.ts'
import { DraftTools } from './DraftTools.tsx'
import { encodeAction } from './encodeAction.ts'
import { findRulesConflict } from './findRulesConflict.ts'
import { GasNotice } from './GasNotice.tsx'
import { isProposed } from './isProposed.ts'
import {
  actionLimit,
  bodyRule,
  draftAction,
  emptyDraft,
  type ProposalDraft,
  titleRule,
} from './proposalDraft.ts'
import { proposalIdOf } from './proposalIdOf.ts'
import { RulesFields } from './RulesFields.tsx'
import { ShortfallNotice } from './ShortfallNotice.tsx'
import { SubmitHint } from './SubmitHint.tsx'
import { forgetDraft, readSavedDraft, saveDraft } from './savedDraft.ts'
import { TextFields } from './TextFields.tsx'
import { TwinNotice } from './TwinNotice.tsx'
import { useAllowedRules } from './useAllowedRules.ts'
import { useEncodingContext } from './useEncodingContext.ts'
import { useKnownRules } from './useKnownRules.ts'
import type { ProposalGate } from './useProposalGate.ts'

const rules = z.object({
  title: titleRule,
  topic: z.string(),
  body: bodyRule,
  proposalType: z.string(),
  topicNumber: z.string(),
  actions: z.array(draftAction).max(actionLimit, proposingWords.errors.tooManyActions(actionLimit)),
})

/** The draft, kept on the device while it is written, and its submission. */
export function DraftForm(props: {
  gate: ProposalGate['kind']
  onProposed: (proposalId: bigint) => void
}) {
  const { gate, onProposed } = props
  const dao = useDao()
  const { address } = useConnection()
  const context = useEncodingContext()
  const { state, send, isBusy } = useTransaction()
  const prompt = useConnectPrompt()
  const config = useConfig()
  const [isAsked, setIsAsked] = useState(false)
  /** The proposal that exists already with the same text and actions. */
  const [twin, setTwin] = useState<bigint>()
  const element = useRef<HTMLFormElement>(null)
  const form = useForm<ProposalDraft>({
    resolver: zodResolver(rules),
    defaultValues: readSavedDraft(dao),
    mode: 'onChange',
  })
  useEffect(() => {
    const { unsubscribe } = form.watch(() => saveDraft(dao, form.getValues()))
    return unsubscribe
  }, [form, dao])

  const [draftActions, draftType, draftTopic] = form.watch([
    'actions',
    'proposalType',
    'topicNumber',
  ])
  const { hasTypes } = useCapabilities()
  const draftCalls = callsOf(draftActions, context)
  const allowed = useAllowedRules(draftCalls, hasTypes)
  const known = useKnownRules()
  const chosen = { type: Number(draftType), topic: Number(draftTopic) }
  const conflict =
    hasTypes && allowed !== undefined ? findRulesConflict(chosen, allowed, known) : null

  // Read on every render: the form keeps only what is asked for up to date.
  const { isValid, isSubmitting } = form.formState
  const submit = form.handleSubmit(async (draft) => {
    setTwin(undefined)
    const encodings = draft.actions.map((action) => encodeAction(action, context))
    const actions = encodings.flatMap((one) => (one.kind === 'encoded' ? [one.action] : []))
    if (actions.length < encodings.length)
      return element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
    const calls = callsOf(draft.actions, context)
    if (conflict !== null) return
    const { proposalType, topicNumber } = draft
    const body = draft.topic === '' || hasTypes ? draft.body : nameTopic(draft.body, draft.topic)
    const isDefault = !hasTypes || (proposalType === '0' && topicNumber === '0')
    const description = composeDescription({ title: draft.title, body }, address)
    const proposalId = proposalIdOf(calls, description)
    if (await isProposed(config, dao, proposalId)) return setTwin(proposalId)
    const sent = await send({
      address: dao.contracts.governor,
      abi: mandateGovernorAbi,
      functionName: 'propose',
      args: [
        calls.map(({ target }) => target),
        calls.map(({ value }) => value),
        calls.map(({ calldata }) => calldata),
        description,
        ...(isDefault ? [] : [Number(proposalType), Number(topicNumber)]),
      ],
    })
    if (sent.step !== 'indexed' && sent.step !== 'unindexed') return
    forgetDraft(dao)
    form.reset(emptyDraft)
    onProposed(proposalId)
  })

  const hasWrongAction = form
    .watch('actions')
    .some((action) => encodeAction(action, context).kind === 'invalid')
  const isWrong = isAsked && (!isValid || hasWrongAction || conflict !== null)
  return (
    <FormProvider {...form}>
      <form
        ref={element}
        noValidate
        className="flex flex-col gap-8"
        onSubmit={(event) => {
          setIsAsked(true)
          void submit(event)
        }}
      >
        <TextFields hasTypes={hasTypes} />
        <ActionsEditor isAsked={isAsked} context={context} />
        <ShortfallNotice actions={draftCalls} />
        <GasNotice actions={draftCalls} />
        {hasTypes ? <RulesFields allowed={allowed} /> : null}
        <div className="flex flex-col gap-4 border-t border-line pt-6">
          {isWrong ? (
            <Notice tone="danger" role="alert">
              {proposingWords.errors.check}
            </Notice>
          ) : null}
          {twin === undefined ? null : <TwinNotice proposalId={twin} />}
          <div className="flex flex-wrap items-center gap-4">
            {gate === 'notConnected' ? (
              <Button look="primary" onClick={prompt}>
                {proposingWords.submitConnect}
              </Button>
            ) : (
              <Button
                type="submit"
                look="primary"
                isBusy={isBusy || isSubmitting}
                disabled={gate !== 'open'}
              >
                {proposingWords.submit}
              </Button>
            )}
            <SubmitHint type={hasTypes ? chosen.type : null} />
          </div>
          <WrongNetwork />
          {gate === 'closed' ? (
            <p className="text-sm text-warn">{proposingWords.submitClosed}</p>
          ) : null}
          <TransactionProgress state={state} explorerUrl={dao.chain.explorerUrl} />
          <DraftTools onReplaced={() => setIsAsked(false)} />
        </div>
      </form>
    </FormProvider>
  )
}
