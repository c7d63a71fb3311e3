import { useFormContext } from 'react-hook-form'
import { useDao } from '../../lib/DaoContext.tsx'
import { TextArea, TextField } from '../../ui/Field.tsx'
import { proposingWords } from '../../words/proposing.ts'
import type { ActionFieldsProps } from './ActionEditor.tsx'
import type { ProposalDraft } from './proposalDraft.ts'

const words = proposingWords.actions

/** A call as bytes, for those who made them elsewhere. */
export function RawFields({ index, errorOf }: ActionFieldsProps) {
  const { register } = useFormContext<ProposalDraft>()
  const { chain } = useDao()
  return (
    <>
      <TextField
        label={words.target}
        placeholder="0x…"
        autoComplete="off"
        spellCheck={false}
        className="font-mono"
        error={errorOf('target')}
        {...register(`actions.${index}.target`)}
      />
      <TextField
        label={words.value(chain.currency)}
        inputMode="decimal"
        placeholder="0"
        autoComplete="off"
        error={errorOf('value')}
        {...register(`actions.${index}.value`)}
      />
      <TextArea
        label={words.calldata}
        hint={words.calldataHint}
        placeholder="0x"
        spellCheck={false}
        className="font-mono text-sm"
        error={errorOf('calldata')}
        {...register(`actions.${index}.calldata`)}
      />
    </>
  )
}
