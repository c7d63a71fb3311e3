import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { CopyLink } from '../../ui/CopyLink.tsx'
import { proposingWords } from '../../words/proposing.ts'

/** The proposal exists: its address to share. */
export function ProposedReceipt(props: { proposalId: bigint; onAnother: () => void }) {
  const proposalId = props.proposalId.toString()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="mx-auto flex max-w-xl flex-col items-start gap-5 py-16">
      <h1 ref={heading} tabIndex={-1} className="title text-4xl outline-none">
        {proposingWords.done}
      </h1>
      <p className="text-muted">{proposingWords.doneBody}</p>
      <div className="flex flex-wrap gap-3">
        <Link
          to="/proposals/$proposalId"
          params={{ proposalId }}
          className={buttonClass('primary')}
        >
          {proposingWords.open}
        </Link>
        <CopyLink to="/proposals/$proposalId" params={{ proposalId }} />
        <Button look="quiet" onClick={props.onAnother}>
          {proposingWords.another}
        </Button>
      </div>
    </div>
  )
}
