import { Link, useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useCopy } from '../../lib/useCopy.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { commonWords } from '../../words/common.ts'
import { proposingWords } from '../../words/proposing.ts'

/** The proposal exists: its address to share. */
export function ProposedReceipt(props: { proposalId: bigint; onAnother: () => void }) {
  const proposalId = props.proposalId.toString()
  const router = useRouter()
  const { copied, copy } = useCopy()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { href } = router.buildLocation({ to: '/proposals/$proposalId', params: { proposalId } })
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
        <Button onClick={() => void copy(new URL(href, location.origin).href)}>
          {copied ? commonWords.copied : proposingWords.copyLink}
        </Button>
        <Button look="quiet" onClick={props.onAnother}>
          {proposingWords.another}
        </Button>
      </div>
    </div>
  )
}
