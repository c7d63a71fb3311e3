import { useFormContext } from 'react-hook-form'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { SelectField, TextField } from '../../ui/Field.tsx'
import { proposingWords } from '../../words/proposing.ts'
import type { ActionFieldsProps } from './ActionEditor.tsx'
import type { DraftAction, ProposalDraft } from './proposalDraft.ts'

const words = proposingWords.actions

/** Native currency, the DAO's token, or another token to somebody. */
export function TransferFields(
  props: ActionFieldsProps & { action: Extract<DraftAction, { kind: 'transfer' }> },
) {
  const { index, errorOf, action } = props
  const { register } = useFormContext<ProposalDraft>()
  const { chain } = useDao()
  const { symbol } = useTokenUnit()
  const isOther = action.asset === 'other'
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField label={words.asset} {...register(`actions.${index}.asset`)}>
          <option value="native">{chain.currency}</option>
          <option value="own">{symbol}</option>
          <option value="other">{words.otherToken}</option>
        </SelectField>
        <TextField
          label={isOther ? words.amountUnits : words.amount}
          hint={isOther ? words.amountUnitsHint : undefined}
          inputMode="decimal"
          autoComplete="off"
          error={errorOf('amount')}
          {...register(`actions.${index}.amount`)}
        />
      </div>
      {isOther ? (
        <TextField
          label={words.tokenAddress}
          placeholder="0x…"
          autoComplete="off"
          spellCheck={false}
          className="font-mono"
          error={errorOf('tokenAddress')}
          {...register(`actions.${index}.tokenAddress`)}
        />
      ) : null}
      <TextField
        label={words.recipient}
        placeholder="0x…"
        autoComplete="off"
        spellCheck={false}
        className="font-mono"
        error={errorOf('to')}
        {...register(`actions.${index}.to`)}
      />
    </>
  )
}
