import { Link } from '@tanstack/react-router'
import { Compass } from 'lucide-react'
import { buttonClass } from '../../ui/Button.tsx'
import { delegatesWords } from '../../words/delegates.ts'
import { DelegateList, type ListProps } from './DelegateList.tsx'

/**
 * Everyone who may be delegated to. What is shown stands in the address: `search` is read from it and `onSearch` writes
 * it. `renderDelegate` draws the way to delegate to one.
 */
export function DelegatesScreen(props: ListProps) {
  return (
    <div className="flex flex-col gap-8">
      <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="max-w-2xl">
          <h1 className="title text-4xl sm:text-5xl">{delegatesWords.title}</h1>
          <p className="mt-3 text-muted">{delegatesWords.lead}</p>
        </div>
        <Link to="/match" className={buttonClass('primary')}>
          <Compass aria-hidden="true" className="size-4.5" />
          {delegatesWords.find}
        </Link>
      </header>
      <DelegateList {...props} />
    </div>
  )
}
