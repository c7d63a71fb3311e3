import { type ChangeEvent, useRef, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { Button } from '../../ui/Button.tsx'
import { proposingWords } from '../../words/proposing.ts'
import { downloadDraft, readDraftFile } from './draftFile.ts'
import { emptyDraft, isEmptyDraft, type ProposalDraft } from './proposalDraft.ts'

const words = proposingWords.draft

/** Taking a draft along: as a file, from a file, or leaving it behind. @param onReplaced another one stands in the form */
export function DraftTools({ onReplaced }: { onReplaced: () => void }) {
  const { getValues, reset } = useFormContext<ProposalDraft>()
  const input = useRef<HTMLInputElement>(null)
  const [message, setMessage] = useState('')

  async function open(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (file === undefined) return
    try {
      const draft = readDraftFile(await file.text())
      if (!isEmptyDraft(getValues()) && !confirm(words.importConfirm)) return setMessage('')
      replace(draft, words.imported)
    } catch {
      setMessage(words.importFailed)
    }
  }

  function replace(draft: ProposalDraft, said: string) {
    reset(draft)
    setMessage(said)
    onReplaced()
  }

  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-2 text-sm text-muted">
      <span>{words.kept}</span>
      <span className="-ml-3 flex flex-wrap gap-x-2 sm:ml-0">
        <Button size="small" look="quiet" onClick={() => downloadDraft(getValues())}>
          {words.export}
        </Button>
        <Button size="small" look="quiet" onClick={() => input.current?.click()}>
          {words.import}
        </Button>
        <Button
          size="small"
          look="quiet"
          onClick={() => confirm(words.clearConfirm) && replace(emptyDraft, '')}
        >
          {words.clear}
        </Button>
      </span>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        aria-label={words.import}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => void open(event)}
      />
      <span role="status">{message}</span>
    </div>
  )
}
