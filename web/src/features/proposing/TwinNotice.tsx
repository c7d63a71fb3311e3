import { Link } from '@tanstack/react-router'
import { buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { proposingWords } from '../../words/proposing.ts'

/** The same text with the same actions was proposed before: what to do, and the way there. */
export function TwinNotice(props: { proposalId: bigint }) {
  const proposalId = props.proposalId.toString()
  return (
    <Notice
      tone="danger"
      role="alert"
      action={
        <Link
          to="/proposals/$proposalId"
          params={{ proposalId }}
          className={buttonClass('secondary', 'small')}
        >
          {proposingWords.open}
        </Link>
      }
    >
      {proposingWords.twin}
    </Notice>
  )
}
