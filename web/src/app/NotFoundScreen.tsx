import { Link } from '@tanstack/react-router'
import { buttonClass } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { shellWords } from '../words/shell.ts'

export function NotFoundScreen() {
  return (
    <>
      <PageTitle page={shellWords.notFoundTitle} />
      <EmptyState
        level={1}
        title={shellWords.notFoundTitle}
        action={
          <Link to="/" className={buttonClass()}>
            {shellWords.backHome}
          </Link>
        }
      >
        {shellWords.notFoundBody}
      </EmptyState>
    </>
  )
}
