import { hash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Context } from 'hono'
import type { Answer } from './createAnswerCache.ts'

const compress = promisify(gzip)

/** Below this many bytes compressing saves nothing on the wire. */
const worthCompressing = 1_000

type Sending = {
  answer: Answer
  /** Which state of the index it was made of. */
  state: string | undefined
  contentType: string
}

/** Sends an answer, compressed where the asker takes that. */
export async function sendAnswer(
  context: Context,
  { answer, state, contentType }: Sending,
): Promise<Response> {
  context.header('vary', 'accept-encoding')
  context.header('cache-control', 'no-cache')
  if (state !== undefined) {
    const tag = etagOf(answer, state)
    context.header('etag', tag)
    if (context.req.method === 'GET' && isKnown(context.req.header('if-none-match'), tag)) {
      return context.body(null, 304)
    }
  }
  context.header('content-type', contentType)
  context.header('x-content-type-options', 'nosniff')
  if (answer.body.byteLength < worthCompressing || !takesGzip(context)) {
    return context.body(answer.body)
  }
  answer.compressed ??= compress(answer.body)
  context.header('content-encoding', 'gzip')
  return context.body(await answer.compressed)
}

/**
 * The block, and what is said: rows of the next block may have come into an answer of this one, and a reorg changes rows
 * under the same block. Weak, because the compressed and the plain form are one answer.
 */
function etagOf(answer: Answer, state: string): string {
  answer.digest ??= hash('sha256', answer.body, 'base64url').slice(0, 22)
  return `W/"${state}.${answer.digest}"`
}

function isKnown(header: string | undefined, tag: string): boolean {
  return header?.split(',').some((known) => known.trim() === tag) ?? false
}

function takesGzip(context: Context): boolean {
  return /(^|[\s,])gzip(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(
    context.req.header('accept-encoding') ?? '',
  )
}
