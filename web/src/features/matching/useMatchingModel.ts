import '../../lib/zodWithoutEval.ts'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { z } from 'zod'
import { IndexerError } from '../../indexer/requestIndexer.ts'
import { useDao, useWebConfig } from '../../lib/DaoContext.tsx'

const pointerSchema = z.object({
  hash: z.string(),
  /** Under the gateway's address. */
  path: z.string().startsWith('/'),
  indexedBlock: z.number(),
  /** Seconds. */
  indexedAt: z.number(),
})

/** The public artefact, and up to which block of the chain it was learned. */
export type DownloadedModel = z.infer<typeof pointerSchema> & { content: Uint8Array }

const staleMs = 10 * 60_000
const waitMs = 2_000
/** A gateway that was just started learns for a while. */
const mostWaits = 60

/** The model that everybody downloads alike, so that asking for it tells nothing about who asks. */
export function useMatchingModel() {
  const { gatewayUrl } = useWebConfig()
  const { slug } = useDao()
  const cache = useRef<RequestCache>('default')
  const query = useQuery({
    queryKey: ['matchingModel', slug],
    queryFn: ({ signal }) => download({ gatewayUrl, slug, signal, cache: cache.current }),
    staleTime: staleMs,
    retry: (failures, error) => error instanceof ModelPendingError && failures < mostWaits,
    retryDelay: waitMs,
    // Bytes are not compared by content.
    structuralSharing: false,
  })
  /** For a file that is no use: the browser keeps it for a year, and would hand out the same one again. */
  function downloadAgain() {
    cache.current = 'reload'
    void query.refetch()
  }
  return { query, downloadAgain }
}

/** The gateway is still learning: ask again in a moment. */
class ModelPendingError extends IndexerError {}

type Source = { gatewayUrl: string; slug: string; signal: AbortSignal; cache: RequestCache }

/** @throws IndexerError with a sentence for the reader. */
async function download({ gatewayUrl, slug, ...request }: Source): Promise<DownloadedModel> {
  const base = gatewayUrl.replace(/\/$/, '')
  const answer = await get(`${base}/matching/${slug}`, request)
  const pointer = pointerSchema.parse(await answer.json())
  const file = await get(`${base}${pointer.path}`, request)
  return { ...pointer, content: new Uint8Array(await file.arrayBuffer()) }
}

async function get(url: string, request: Pick<Source, 'signal' | 'cache'>): Promise<Response> {
  const response = await fetch(url, request).catch((cause: unknown) => {
    throw request.signal.aborted ? cause : new IndexerError(cause)
  })
  if (response.ok) return response
  const cause = new Error(`${url} answered ${response.status}.`)
  throw response.status === 503 ? new ModelPendingError(cause) : new IndexerError(cause)
}
