import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { ActionPreview } from './ActionPreview.tsx'
import { CallFields } from './CallFields.tsx'
import { type EncodingContext, encodeAction } from './encodeAction.ts'
import type { ProposalDraft } from './proposalDraft.ts'
import { RawFields } from './RawFields.tsx'
import { TransferFields } from './TransferFields.tsx'

export type ActionFieldsProps = {
  index: number
  /** What is wrong with a field, once the reader has left it or asked to submit. */
  errorOf: (field: string) => string | undefined
  context: EncodingContext
}

/** The fields of one action, and what they come to. */
export function ActionEditor(props: { index: number; isAsked: boolean; context: EncodingContext }) {
  const { index, isAsked, context } = props
  const { watch } = useFormContext<ProposalDraft>()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const action = watch(`actions.${index}`)
  if (action === undefined) return null
  const encoding = encodeAction(action, context)
  const errors = encoding.kind === 'invalid' ? encoding.errors : {}
  const fields = {
    index,
    context,
    errorOf: (field: string) => (isAsked || left.has(field) ? errors[field] : undefined),
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens which field was left
    <div
      className="flex flex-col gap-4"
      onBlur={({ target }) => {
        const name = target.getAttribute('name')?.replace(`actions.${index}.`, '')
        // Later, so that an error appearing under a field does not push the button away that is being pressed.
        if (name && 'value' in target && target.value !== '')
          setTimeout(() => setLeft((before) => new Set([...before, name])), 200)
      }}
    >
      {action.kind === 'transfer' ? (
        <TransferFields {...fields} action={action} />
      ) : action.kind === 'call' ? (
        <CallFields {...fields} action={action} />
      ) : (
        <RawFields {...fields} />
      )}
      <ActionPreview encoding={encoding} />
    </div>
  )
}
