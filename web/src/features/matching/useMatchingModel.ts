import '../../lib/zodWithoutEval.ts'
import { useQuery } from '@tanstack/react-query'
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
  return useQuery({
    queryKey: ['matchingModel', slug],
    queryFn: ({ signal }) => download({ gatewayUrl, slug, signal }),
    staleTime: staleMs,
    retry: (failures, error) => error instanceof ModelPendingError && failures < mostWaits,
    retryDelay: waitMs,
    // Bytes are not compared by content.
    structuralSharing: false,
  })
}

/** The gateway is still learning: ask again in a moment. */
class ModelPendingError extends IndexerError {}

type Source = { gatewayUrl: string; slug: string; signal: AbortSignal }

/** @throws IndexerError with a sentence for the reader. */
async function download({ gatewayUrl, slug, signal }: Source): Promise<DownloadedModel> {
  const base = gatewayUrl.replace(/\/$/, '')
  const answer = await get(`${base}/matching/${slug}`, signal)
  const pointer = pointerSchema.parse(await answer.json())
  const file = await get(`${base}${pointer.path}`, signal)
  return { ...pointer, content: new Uint8Array(await file.arrayBuffer()) }
}

async function get(url: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(url, { signal }).catch((cause: unknown) => {
    throw signal.aborted ? cause : new IndexerError(cause)
  })
  if (response.ok) return response
  const cause = new Error(`${url} answered ${response.status}.`)
  throw response.status === 503 ? new ModelPendingError(cause) : new IndexerError(cause)
}
