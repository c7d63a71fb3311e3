import { delegateRegistryAbi } from '@mandate/protocol/abis'
import { useState } from 'react'
import { OtherAccount, useIsOtherAccount } from '../../chain/OtherAccount.tsx'
import { useTransaction } from '../../chain/useTransaction.ts'
import { WrongNetwork } from '../../chain/WrongNetwork.tsx'
import { useDao } from '../../lib/DaoContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextArea, TextField } from '../../ui/Field.tsx'
import { Markdown } from '../../ui/Markdown.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TransactionProgress } from '../../ui/TransactionProgress.tsx'
import { commonWords } from '../../words/common.ts'
import { delegatesWords } from '../../words/delegates.ts'
import { checkStatement, maximumStatementBytes } from './checkStatement.ts'
import { useStatementDraft } from './useStatementDraft.ts'

const words = delegatesWords.edit

/** Writing, previewing and publishing one's statement. What is typed stays on the device until it is published. */
export function StatementDialog(props: {
  address: string
  name: string
  statement: string
  onClose: () => void
}) {
  const { address, onClose } = props
  const { contracts, chain } = useDao()
  const { draft, isChanged, change, discard, forget } = useStatementDraft(address, props)
  const [isPreview, setIsPreview] = useState(false)
  const transaction = useTransaction()
  const isOther = useIsOtherAccount(address)
  const check = checkStatement(draft)
  const isDone = transaction.state.step === 'indexed' || transaction.state.step === 'unindexed'

  async function publish() {
    if (contracts.registry === undefined || check.kind === 'tooLong' || !isChanged) return
    const end = await transaction.send({
      address: contracts.registry,
      abi: delegateRegistryAbi,
      functionName: 'publishStatement',
      args: [draft.name.trim(), draft.statement.trim()],
    })
    if (end.step === 'indexed' || end.step === 'unindexed') forget()
  }

  return (
    <Dialog isOpen onClose={onClose} title={words.title} description={words.lead}>
      <form
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault()
          void publish()
        }}
      >
        <TextField
          label={words.name}
          value={draft.name}
          autoComplete="off"
          error={check.kind === 'tooLong' && check.field === 'name' ? words.nameTooLong : undefined}
          onChange={(event) => change({ name: event.target.value })}
        />
        {isPreview ? (
          <div className="min-h-64 rounded-lg border border-line p-4">
            <Markdown text={draft.statement} />
          </div>
        ) : (
          <TextArea
            label={words.statement}
            hint={
              <>
                {words.statementHint} {words.bytes(check.statementBytes, maximumStatementBytes)}
              </>
            }
            rows={12}
            value={draft.statement}
            error={
              check.kind === 'tooLong' && check.field === 'statement'
                ? words.statementTooLong
                : undefined
            }
            onChange={(event) => change({ statement: event.target.value })}
          />
        )}
        <OtherAccount account={address} />
        <WrongNetwork />
        <TransactionProgress state={transaction.state} explorerUrl={chain.explorerUrl} />
        {isDone ? <Notice role="status">{words.done}</Notice> : null}
        <div className="flex flex-wrap justify-between gap-2">
          <div className="flex flex-wrap gap-2">
            <Button look="quiet" onClick={() => setIsPreview(!isPreview)}>
              {isPreview ? words.write : words.preview}
            </Button>
            {isChanged && !isDone && !transaction.isBusy ? (
              <Button look="quiet" onClick={discard}>
                {words.discard}
              </Button>
            ) : null}
          </div>
          {isDone ? (
            <Button look="primary" onClick={onClose}>
              {commonWords.close}
            </Button>
          ) : (
            <Button
              type="submit"
              look="primary"
              disabled={check.kind === 'tooLong' || !isChanged || isOther}
              isBusy={transaction.isBusy}
            >
              {isChanged ? words.publish : words.publishNone}
            </Button>
          )}
        </div>
        {isDone ? null : <p className="text-xs text-muted">{words.kept}</p>}
      </form>
    </Dialog>
  )
}
