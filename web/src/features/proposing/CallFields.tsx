import { useFormContext } from 'react-hook-form'
import { type AbiFunction, toFunctionSignature } from 'viem'
import { useActionWriting } from '../../chain/useActionWriting.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { SelectField, TextArea, TextField } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { proposingWords } from '../../words/proposing.ts'
import type { ActionFieldsProps } from './ActionEditor.tsx'
import { checkAddress } from './checkAddress.ts'
import { describeShape } from './describeShape.ts'
import { functionsOf } from './encodeAction.ts'
import { isComposite } from './parseArgument.ts'
import type { DraftAction, ProposalDraft } from './proposalDraft.ts'

const words = proposingWords.actions

/** A contract's function with its arguments. The DAO's own contracts are known; others need their ABI. */
export function CallFields(
  props: ActionFieldsProps & { action: Extract<DraftAction, { kind: 'call' }> },
) {
  const { index, errorOf, context, action } = props
  const { register } = useFormContext<ProposalDraft>()
  const writing = useActionWriting([])
  const target = checkAddress(action.target)
  const known = 'value' in target ? context.knownFunctions(target.value) : undefined
  const functions = functionsOf(action, known)
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
      {known !== undefined && 'value' in target ? (
        <Notice>{words.abiKnown(writing.nameOf(target.value) ?? '')}</Notice>
      ) : (
        <TextArea
          label={words.abi}
          hint={words.abiHint}
          spellCheck={false}
          className="font-mono text-sm"
          error={errorOf('abi')}
          {...register(`actions.${index}.abi`)}
        />
      )}
      {'value' in functions ? <FunctionFields {...props} functions={functions.value} /> : null}
    </>
  )
}

function FunctionFields(
  props: Parameters<typeof CallFields>[0] & { functions: readonly AbiFunction[] },
) {
  const { index, errorOf, action, functions } = props
  const { register, setValue } = useFormContext<ProposalDraft>()
  const { chain } = useDao()
  const chosen = functions.find((item) => toFunctionSignature(item) === action.signature)
  return (
    <>
      <SelectField
        label={words.function}
        error={errorOf('signature')}
        {...register(`actions.${index}.signature`, {
          onChange: () => setValue(`actions.${index}.arguments`, []),
        })}
      >
        <option value="">{words.chooseFunction}</option>
        {functions.map((item) => (
          <option key={toFunctionSignature(item)} value={toFunctionSignature(item)}>
            {toFunctionSignature(item)}
          </option>
        ))}
      </SelectField>
      {chosen?.inputs.map((input, place) => {
        // Lists and tuples are JSON, which needs room.
        const ArgumentField = isComposite(input) ? TextArea : TextField
        return (
          <ArgumentField
            // biome-ignore lint/suspicious/noArrayIndexKey: a function's arguments keep their places
            key={`${action.signature}.${place}`}
            label={
              <>
                {input.name || place + 1}{' '}
                <span className="font-mono text-xs text-muted">{input.type}</span>
              </>
            }
            hint={isComposite(input) ? words.jsonHint(describeShape(input)) : undefined}
            autoComplete="off"
            spellCheck={false}
            className="font-mono"
            error={errorOf(`arguments.${place}`)}
            {...register(`actions.${index}.arguments.${place}`)}
          />
        )
      })}
      {chosen?.stateMutability === 'payable' || action.value.trim() !== '' ? (
        <TextField
          label={words.value(chain.currency)}
          inputMode="decimal"
          autoComplete="off"
          error={errorOf('value')}
          {...register(`actions.${index}.value`)}
        />
      ) : null}
    </>
  )
}
