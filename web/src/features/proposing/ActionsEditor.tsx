import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { proposingWords } from '../../words/proposing.ts'
import { ActionEditor } from './ActionEditor.tsx'
import type { EncodingContext } from './encodeAction.ts'
import { actionLimit, emptyActions, type ProposalDraft } from './proposalDraft.ts'

const words = proposingWords.actions

/** The list of actions, in the order they will run. */
export function ActionsEditor(props: { isAsked: boolean; context: EncodingContext }) {
  const { control } = useFormContext<ProposalDraft>()
  const { fields, append, remove, move } = useFieldArray({ control, name: 'actions' })
  const isFull = fields.length >= actionLimit
  return (
    <section aria-labelledby="actions" className="flex flex-col gap-4">
      <h2 id="actions" className="title text-2xl">
        {words.title}
      </h2>
      {fields.length === 0 ? <p className="text-muted">{words.none}</p> : null}
      <ol className="flex flex-col gap-4">
        {fields.map((field, index) => (
          <li key={field.id} className="card flex flex-col gap-4 p-5">
            <div className="flex items-center gap-3">
              <span className="title figures text-xl text-muted">{index + 1}</span>
              <h3 className="flex-1 font-medium">{words.kinds[field.kind]}</h3>
              <ToolButton
                label={words.up(index + 1)}
                disabled={index === 0}
                onClick={() => move(index, index - 1)}
              >
                <ArrowUp aria-hidden="true" className="size-4" />
              </ToolButton>
              <ToolButton
                label={words.down(index + 1)}
                disabled={index === fields.length - 1}
                onClick={() => move(index, index + 1)}
              >
                <ArrowDown aria-hidden="true" className="size-4" />
              </ToolButton>
              <ToolButton label={words.remove(index + 1)} onClick={() => remove(index)}>
                <Trash2 aria-hidden="true" className="size-4" />
              </ToolButton>
            </div>
            <ActionEditor index={index} {...props} />
          </li>
        ))}
      </ol>
      {isFull ? (
        <Notice tone={fields.length > actionLimit ? 'danger' : 'info'} role="status">
          {proposingWords.errors.tooManyActions(actionLimit)}
        </Notice>
      ) : (
        <div className="flex flex-wrap gap-2">
          <AddButton onClick={() => append(emptyActions.transfer)}>{words.addTransfer}</AddButton>
          <AddButton onClick={() => append(emptyActions.call)}>{words.addCall}</AddButton>
          <AddButton onClick={() => append(emptyActions.raw)}>{words.addRaw}</AddButton>
        </div>
      )}
    </section>
  )
}

function AddButton(props: { onClick: () => void; children: ReactNode }) {
  return (
    <Button
      size="small"
      onClick={props.onClick}
      icon={<Plus aria-hidden="true" className="size-4" />}
    >
      {props.children}
    </Button>
  )
}

function ToolButton(props: {
  label: string
  disabled?: boolean
  onClick: () => void
  children: ReactNode
}) {
  const { label, ...rest } = props
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className="grid size-9 place-items-center rounded-full text-muted hover:bg-sunken hover:text-ink disabled:opacity-30"
    />
  )
}
