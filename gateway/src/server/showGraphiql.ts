import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Handler } from 'hono'
import type { GatewayEnv } from './GatewayEnv.ts'

type Page = { compressed: Uint8Array<ArrayBuffer>; policy: string; tag: string }

const example = `# Names, descriptions and types: open the book at the left.
query LatestProposals {
  proposals(limit: 5, orderBy: "number", orderDirection: "desc") {
    items {
      number
      title
      state
      voteEnd
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`

/** A page to try queries on. It comes from here alone: no script, font or picture of anybody else. */
export function showGraphiql(): Handler<GatewayEnv> {
  let page: Promise<Page> | undefined
  return async (context) => {
    // Nine megabytes of editor: read when somebody wants it.
    page ??= makePage().catch((error: unknown) => {
      page = undefined
      throw error
    })
    const { compressed, policy, tag } = await page
    context.header('etag', tag)
    context.header('cache-control', 'no-cache')
    if (context.req.header('if-none-match') === tag) return context.body(null, 304)
    context.header('content-security-policy', policy)
    context.header('referrer-policy', 'no-referrer')
    context.header('x-content-type-options', 'nosniff')
    context.header('content-type', 'text/html; charset=utf-8')
    context.header('content-encoding', 'gzip')
    return context.body(compressed)
  }
}

async function makePage(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const html = renderGraphiQL({ endpoint: '/graphql', title: 'Mandate API', defaultQuery: example })
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    'worker-src blob:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
  return {
    compressed: new Uint8Array(await promisify(gzip)(html)),
    policy,
    tag: `"${createHash('sha256').update(html).digest('base64url')}"`,
  }
}
