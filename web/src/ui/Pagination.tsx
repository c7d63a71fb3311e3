import { ChevronLeft, ChevronRight } from 'lucide-react'
import { commonWords } from '../words/common.ts'
import { Button } from './Button.tsx'

/** Previous and next of a numbered list; nothing when one page holds it all. `page` starts at 1. */
export function Pagination(props: {
  page: number
  pageCount: number
  label?: string
  onPage: (page: number) => void
}) {
  const { page, pageCount, label = commonWords.pages, onPage } = props
  if (pageCount <= 1) return null
  return (
    <nav aria-label={label} className="flex items-center justify-between gap-4 pt-2">
      <Button
        size="small"
        disabled={page <= 1}
        onClick={() => onPage(page - 1)}
        icon={<ChevronLeft aria-hidden="true" className="size-4" />}
      >
        {commonWords.previous}
      </Button>
      <span className="figures text-sm text-muted">{commonWords.pageOf(page, pageCount)}</span>
      <Button size="small" disabled={page >= pageCount} onClick={() => onPage(page + 1)}>
        {commonWords.next}
        <ChevronRight aria-hidden="true" className="size-4" />
      </Button>
    </nav>
  )
}
