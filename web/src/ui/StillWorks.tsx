import { Link } from '@tanstack/react-router'
import { commonWords } from '../words/common.ts'

/** Where to go while a list cannot be shown: what is read from the chain itself. */
export function StillWorks() {
  const { before, delegation, after } = commonWords.stillWorks
  return (
    <p className="mt-3">
      {before}{' '}
      <Link to="/delegation" className="underline underline-offset-4">
        {delegation}
      </Link>
      {after}
    </p>
  )
}
