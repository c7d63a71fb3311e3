import { lazy, Suspense } from 'react'
import { Skeleton } from './Skeleton.tsx'

const MarkdownText = lazy(() =>
  import('./MarkdownText.tsx').then((m) => ({ default: m.MarkdownText })),
)

/** Untrusted Markdown as text: no HTML, no scripts, no images from elsewhere. Its renderer loads when first needed. */
export function Markdown({ text }: { text: string }) {
  return (
    <Suspense fallback={<Skeleton className="h-24 w-full" />}>
      <MarkdownText text={text} />
    </Suspense>
  )
}
