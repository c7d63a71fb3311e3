import { createServer, type Server } from 'node:http'

export type Served = { server: Server; url: string; asked: string[] }

/** A host of its own, on a free port, that keeps what it was asked for. */
export async function serve(
  answer: (path: string) => Promise<{ status: number; body: Buffer; type: string }>,
): Promise<Served> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '/')
    answer(request.url ?? '/').then(
      ({ status, body, type }) => response.writeHead(status, { 'content-type': type }).end(body),
      () => response.writeHead(502).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('It listens nowhere.')
  return { server, asked, url: `http://127.0.0.1:${address.port}` }
}

/** A file of the app, as the host at `appUrl` gives it. */
export async function fileOfApp(appUrl: string, path: string) {
  const response = await fetch(`${appUrl}${path}`)
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? 'text/plain',
    body: Buffer.from(await response.arrayBuffer()),
  }
}
