import { type Context, Hono } from 'hono'
import type { ArtefactFacts } from './Artefact.ts'
import type { KeptModels } from './keepModels.ts'

/** What `GET /matching/<dao>` answers. */
export type ModelPointer = ArtefactFacts & {
  /** Where the bytes are, under the gateway's address; what it names never changes. */
  path: string
}

const retrySeconds = 2

/**
 * The matching model of each DAO as a static file that is the same for everybody: a small pointer that names the
 * current one, and the file itself under its hash, to be cached for ever.
 */
export function serveModels(models: KeptModels): Hono {
  const app = new Hono()
  app.use(async (context, next) => {
    const slug = context.req.path.split('/')[2] ?? ''
    if (!models.has(slug)) return refuse(context, 404, 'No such DAO is served here.')
    return await next()
  })

  app.get('/:dao', (context) => {
    const slug = context.req.param('dao')
    const artefact = models.current(slug)
    context.header('Cache-Control', 'no-cache')
    if (artefact === undefined) {
      context.header('Retry-After', `${retrySeconds}`)
      return refuse(context, 503, 'The model is being learned; ask again in a moment.')
    }
    const { content: _, ...facts } = artefact
    const etag = `"${facts.hash}-${facts.indexedBlock}"`
    context.header('ETag', etag)
    if (context.req.header('if-none-match')?.includes(etag)) return context.body(null, 304)
    const pointer: ModelPointer = { ...facts, path: `/matching/${slug}/${facts.hash}.bin` }
    return context.json(pointer)
  })

  app.get('/:dao/:file{[0-9a-f]{32}\\.bin}', (context) => {
    const { dao, file } = context.req.param()
    const artefact = models.find(dao, file.slice(0, 32))
    if (artefact === undefined) {
      return refuse(
        context,
        404,
        `This model is no longer kept; ask /matching/${dao} for the current one.`,
      )
    }
    context.header('Cache-Control', 'public, max-age=31536000, immutable')
    context.header('Content-Type', 'application/octet-stream')
    return context.body(artefact.content)
  })
  return app
}

function refuse(context: Context, status: 404 | 503, message: string): Response {
  return context.json({ errors: [{ message }] }, status)
}
